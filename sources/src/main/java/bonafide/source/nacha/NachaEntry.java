package bonafide.source.nacha;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A credit to somebody's account.
 *
 * @param routing nine digits, the last of which agrees
 * @param number by which the one who pays knows the one who is paid
 * @param name of the one who is paid, where it is whole
 */
record NachaEntry(String routing, BigDecimal amount, Optional<String> number, Optional<String> name) {
    private static final int NAME_PLACES = 22;
    private static final int[] WEIGHTS = {3, 7, 1, 3, 7, 1, 3, 7, 1};

    /** Reads a line of 94 characters that begins with 6; empty where routing number or amount cannot be so. */
    static Optional<NachaEntry> read(String line) {
        String routing = line.substring(3, 12);
        String amount = line.substring(29, 39);
        if (!agrees(routing) || !amount.chars().allMatch(NachaEntry::isDigit)) {
            return Optional.empty();
        }
        String name = line.substring(54, 54 + NAME_PLACES);
        boolean whole = name.endsWith(" ");
        return Optional.of(new NachaEntry(
                routing,
                new BigDecimal(amount).movePointLeft(2),
                Optional.of(line.substring(39, 54).strip())
                        .filter(number -> !number.isEmpty() && !mayBeTaxNumber(number)),
                Optional.of(name.strip()).filter(text -> whole && !text.isEmpty())));
    }

    private static boolean mayBeTaxNumber(String number) {
        return number.replaceAll("[\\s-]+", "").matches("[\\dXx*]{9}");
    }

    private static boolean agrees(String routing) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            if (!isDigit(routing.charAt(index))) {
                return false;
            }
            sum += WEIGHTS[index] * (routing.charAt(index) - '0');
        }
        return sum % 10 == 0 && !routing.equals("000000000");
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
