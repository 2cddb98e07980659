package bonafide.reference;

import java.util.regex.Pattern;

/** US bank routing numbers (ABA). */
public interface RoutingNumbers {
    /** What people write between the digits. */
    Pattern BETWEEN = Pattern.compile("[\\s-]+");

    /** The bank that a number names in the loaded directory; without a directory nothing is listed. */
    Answer<String> bank(String routingNumber);

    /** Whether the directory holds anything, so that "not listed" means something. */
    boolean hasDirectory();

    /** A number as somebody wrote it, without spaces and hyphens. */
    static String plain(String written) {
        return BETWEEN.matcher(written).replaceAll("");
    }

    /**
     * Whether nine digits agree with their check digit: 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9) is a multiple of ten
     * (American Bankers Association).
     */
    static boolean checkDigitAgrees(String routingNumber) {
        if (routingNumber.length() != 9 || !routingNumber.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return false;
        }
        int sum = 0;
        int[] weights = {3, 7, 1};
        for (int index = 0; index < 9; index++) {
            sum += weights[index % 3] * (routingNumber.charAt(index) - '0');
        }
        return sum % 10 == 0 && sum > 0;
    }
}
