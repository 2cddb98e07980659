package bonafide.detector;

import java.util.Locale;
import java.util.regex.Pattern;

/** A domain as it stands in a web address: without scheme, {@code www.} and path, in lower case. */
public final class BareDomain {
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");
    private static final Pattern PATH = Pattern.compile("[/:?#].*$");

    private BareDomain() {}

    /** What is left of a web address or domain as somebody wrote it. */
    public static String of(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        String bare = address.contains("://") ? SCHEME.matcher(address).replaceFirst("") : address;
        String name = bare.startsWith("www.") ? bare.substring(4) : bare;
        return holdsPath(name) ? PATH.matcher(name).replaceFirst("") : name;
    }

    private static boolean holdsPath(String name) {
        for (int index = 0; index < name.length(); index++) {
            if ("/:?#".indexOf(name.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
