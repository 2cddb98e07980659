package bonafide.observation;

import java.util.Optional;

/**
 * A telephone number in the international form {@code +15550100} without spaces (ITU-T E.164: at most 15 digits).
 *
 * <p>A number of ten digits without a country code is read as North American, because that is how the exports of
 * North American systems write it; any other number without a code keeps its digits without a plus sign and matches only
 * its own spelling.
 */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    /** Reads a number however it is punctuated; an extension after {@code x} or {@code ext} is dropped. */
    public static Optional<PhoneNumber> parse(String text) {
        String number = withoutExtension(text.strip());
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < number.length(); index++) {
            char character = number.charAt(index);
            if (character >= '0' && character <= '9') {
                digits.append(character);
            } else if ("+ ().-/\u00A0".indexOf(character) < 0) {
                return Optional.empty();
            }
        }
        if (digits.length() < FEWEST || digits.length() > MOST + 2) {
            return Optional.empty();
        }
        return Optional.of(new PhoneNumber(international(number.startsWith("+"), digits.toString())));
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String international(boolean plus, String digits) {
        if (plus) {
            return "+" + digits;
        }
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        if (digits.length() == 10 && digits.charAt(0) >= '2') {
            return "+1" + digits;
        }
        return digits.length() == 11 && digits.charAt(0) == '1' ? "+" + digits : digits;
    }

    private static String withoutExtension(String text) {
        int mark = text.toLowerCase(java.util.Locale.ROOT).indexOf('x');
        if (mark < 0) {
            return text;
        }
        return (text.regionMatches(true, Math.max(0, mark - 1), "ext", 0, 3)
                        ? text.substring(0, mark - 1)
                        : text.substring(0, mark))
                .strip();
    }
}
