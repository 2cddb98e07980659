package bonafide.detector;

import bonafide.observation.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** How detectors put values into sentences: short, printable, in the calendar of UTC. */
public final class Wording {
    private static final int LONGEST = 80;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\s]+");

    private Wording() {}

    /** A value from outside, on one line and at most eighty characters long. */
    public static String brief(String value) {
        String line = (isOneLine(value) ? value : UNPRINTABLE.matcher(value).replaceAll(" ")).strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    /** Nearly every value has nothing to replace, which is cheaper to see than to do. */
    private static boolean isOneLine(String value) {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            boolean doubled = character == ' ' && index > 0 && value.charAt(index - 1) == ' ';
            if (character < ' ' || character > '~' || doubled) {
                return false;
            }
        }
        return true;
    }

    /** The same in quotation marks. */
    public static String quoted(String value) {
        return "\"" + brief(value) + "\"";
    }

    /** The beginning of a fingerprint: enough to find it again, too little to use it. */
    public static String fingerprint(String value) {
        String bare = brief(value);
        return bare.length() <= 10 ? bare : bare.substring(0, 10) + "…";
    }

    /** The day of an instant: {@code 2026-03-14}. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** {@code " on 2026-03-14"}, or nothing where the record carries no date. */
    public static String on(Observation observation) {
        return observation.provenance().dated() ? " on " + day(observation.at()) : "";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b, c and 4 more}. */
    public static String list(List<String> items) {
        int shown = items.size() == 4 ? 4 : Math.min(3, items.size());
        List<String> first = items.subList(0, shown);
        if (shown < items.size()) {
            return String.join(", ", first) + " and " + (items.size() - shown) + " more";
        }
        if (shown < 2) {
            return String.join("", first);
        }
        return String.join(", ", first.subList(0, shown - 1)) + " and " + first.getLast();
    }

    /** {@code 1 call}, {@code 2 calls}. */
    public static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
