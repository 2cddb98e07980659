package bonafide.lists;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads domain names, one a line. */
final class DomainNames {
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 253;

    private DomainNames() {}

    /** Reads one domain a line and refuses lines that are none. */
    static Set<String> read(byte[] content, Refusals refusals) {
        Set<String> domains = new HashSet<>();
        Lines.each(content, (number, line) -> {
            String domain = bare(line);
            if (isDomain(domain)) {
                domains.add(domain);
            } else {
                refusals.add(number, "no domain: " + line, "write one domain a line, for example example.org");
            }
        });
        return domains;
    }

    static boolean isDomain(String bare) {
        return bare.length() <= LONGEST && DOMAIN.matcher(bare).matches();
    }

    /** In lower case, without a dot at the end. */
    static String bare(String domain) {
        String lower = domain.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
