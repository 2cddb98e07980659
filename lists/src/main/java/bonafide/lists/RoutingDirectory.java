package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.RoutingNumbers;
import bonafide.reference.Table;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The FedACH directory in the Federal Reserve's fixed width of 155 columns, which a user's bank provides; its terms do not
 * allow it to ship. Its day is that of its newest change, which is the earliest it can be.
 */
final class RoutingDirectory implements RoutingNumbers {
    private static final int NUMBER_ENDS = 9;
    private static final int CHANGE_BEGINS = 20;
    private static final int CHANGE_ENDS = 26;
    private static final int NAME_BEGINS = 35;
    private static final int NAME_ENDS = 71;
    private static final int WIDTH = 155;
    private static final int MONTHS = 3;

    private final Table table;
    private final Map<String, String> banks;

    private RoutingDirectory(Table table, Map<String, String> banks) {
        this.table = table;
        this.banks = banks;
    }

    static RoutingDirectory none(Table table) {
        return new RoutingDirectory(table, Map.of());
    }

    static RoutingDirectory read(OwnList list, Refusals refusals) {
        Map<String, String> banks = new HashMap<>();
        LocalDate newest = LocalDate.MIN;
        int number = 0;
        for (String line :
                new String(list.content(), StandardCharsets.ISO_8859_1).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!isEntry(line)) {
                refusals.add(
                        number,
                        "no line of a FedACH directory",
                        "each has 155 columns and begins with a routing number");
                continue;
            }
            banks.put(
                    line.substring(0, NUMBER_ENDS),
                    line.substring(NAME_BEGINS, Math.min(NAME_ENDS, line.length()))
                            .strip());
            LocalDate changed = changed(line);
            newest = changed.isAfter(newest) ? changed : newest;
        }
        Optional<LocalDate> published = newest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(newest);
        Table table = Header.own(list, "routing numbers", published, MONTHS, banks.size());
        return new RoutingDirectory(table, banks);
    }

    /** Whether a line has the directory's form. Trailing spaces may be missing. */
    static boolean isEntry(String line) {
        return line.length() > NAME_BEGINS
                && line.length() <= WIDTH
                && RoutingNumbers.checkDigitAgrees(line.substring(0, NUMBER_ENDS))
                && line.substring(NUMBER_ENDS + 1, NAME_BEGINS).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    Table table() {
        return table;
    }

    @Override
    public Answer<String> bank(String routingNumber) {
        return new Answer<>(Optional.ofNullable(banks.get(routingNumber.strip())), table);
    }

    @Override
    public boolean hasDirectory() {
        return !banks.isEmpty();
    }

    private static LocalDate changed(String line) {
        String date = line.substring(CHANGE_BEGINS, CHANGE_ENDS);
        int year = Integer.parseInt(date.substring(4));
        try {
            return LocalDate.of(
                    year > 80 ? 1900 + year : 2000 + year,
                    Integer.parseInt(date.substring(0, 2)),
                    Integer.parseInt(date.substring(2, 4)));
        } catch (DateTimeException noDate) {
            return LocalDate.MIN;
        }
    }
}
