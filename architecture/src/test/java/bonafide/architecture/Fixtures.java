package bonafide.architecture;

import bonafide.architecture.Clone.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What invented records may hold: addresses that documentation keeps free, and nothing that points at a person or a machine. */
final class Fixtures {

    private static final Pattern MAIL = Pattern.compile("([A-Za-z0-9._%+-]+)@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,})");
    private static final Pattern FREE_DOMAIN =
            Pattern.compile("(?i)(?:.+\\.)?(?:example\\.(?:com|org|net)|example|test|invalid)");

    /** Four numbers with dots that follow neither a slash (a program's version) nor another number. */
    private static final Pattern IP = Pattern.compile("(?<![/\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])");

    private static final Pattern FREE_IP = Pattern.compile(
            "(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113|192\\.168|10|127|255|172\\.(?:1[6-9]|2\\d|3[01]))\\..*");
    private static final Pattern PHONE = Pattern.compile("\\+1\\d{10}(?!\\d)");
    private static final Pattern FREE_PHONE = Pattern.compile("\\+1\\d{3}55501\\d{2}");

    private static final Pattern MACHINE = Pattern.compile("(?<![A-Za-z0-9.])/(?:root|work)/[A-Za-z]");
    private static final Pattern REGISTRY = Pattern.compile("repo\\d?\\.maven\\.|registry\\.npmjs|deb\\.debian\\.");

    private Fixtures() {}

    /** Mail, network and telephone addresses that may be somebody's. */
    static List<String> realAddresses(Source source) {
        SortedSet<String> problems = new TreeSet<>();
        Matcher mail = MAIL.matcher(source.text());
        while (mail.find()) {
            boolean free = FREE_DOMAIN.matcher(mail.group(2)).matches()
                    || mail.group(1).equals("git");
            if (!free) {
                problems.add(source.where() + ": " + mail.group()
                        + " may be somebody's; use example.com or a name under .example");
            }
        }
        found(IP, FREE_IP, source, "use 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24", problems);
        found(PHONE, FREE_PHONE, source, "use 555-01xx", problems);
        return List.copyOf(problems);
    }

    private static void found(Pattern any, Pattern free, Source source, String instead, SortedSet<String> problems) {
        any.matcher(source.text())
                .results()
                .map(found -> found.group())
                .filter(found -> !free.matcher(found).matches())
                .forEach(found -> problems.add(source.where() + ": " + found + " may be somebody's; " + instead));
    }

    /** Folders of the machine that somebody worked on, and addresses of package registries. */
    static List<String> machinePaths(Source source) {
        return source.text()
                .lines()
                .filter(line ->
                        MACHINE.matcher(line).find() || REGISTRY.matcher(line).find())
                .map(line -> source.where() + ": points at one machine or registry: " + line.strip())
                .toList();
    }
}
