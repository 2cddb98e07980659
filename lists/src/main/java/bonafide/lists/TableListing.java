package bonafide.lists;

import bonafide.reference.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What is loaded and how old it is, as {@code bonafide lists} shows it. */
public final class TableListing {
    private static final List<String> HEADINGS = List.of("TABLE", "ENTRIES", "PUBLISHED", "AGE", "STATE");
    private static final String INDENT = "    ";

    private TableListing() {}

    /**
     * One table in words.
     *
     * @param published the day, or {@code not stated}
     * @param age in days up to two months, then in months; "" where the day is not stated
     * @param state {@code current}, {@code never expires}, {@code out of date since} a day, or {@code empty}
     */
    public record Row(
            String table, long entries, String published, String age, String state, String publisher, String licence) {
        private List<String> cells() {
            return List.of(table, Long.toString(entries), published, age, state);
        }
    }

    /** The tables in their order, as of an instant. */
    public static List<Row> rows(List<Table> tables, Instant asOf) {
        return tables.stream().map(table -> row(table, asOf)).toList();
    }

    /** The same as lines of columns under a heading, each with publisher and licence on a line of its own below. */
    public static String text(List<Table> tables, Instant asOf) {
        List<Row> rows = rows(tables, asOf);
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        rows.forEach(row -> lines.add(row.cells()));
        StringBuilder text = new StringBuilder(line(lines, 0));
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            text.append(line(lines, index + 1)).append(INDENT).append(row.publisher);
            text.append(row.entries == 0 ? "" : "; " + row.licence).append('\n');
        }
        return text.toString();
    }

    private static String line(List<List<String>> lines, int index) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < HEADINGS.size(); column++) {
            String cell = lines.get(index).get(column);
            String space = " ".repeat(width(lines, column) - cell.length());
            line.append(column == 1 ? space + cell : cell + space).append("  ");
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static Row row(Table table, Instant asOf) {
        String inDate = table.expires().equals(LocalDate.MAX) ? "never expires" : "current";
        String state = table.entries() == 0
                ? "empty"
                : table.staleAt(asOf) ? "out of date since " + table.expires().plusDays(1) : inDate;
        return new Row(
                table.name(),
                table.entries(),
                table.publishedInWords(),
                table.dated()
                        ? age(table.published(), asOf.atZone(ZoneOffset.UTC).toLocalDate())
                        : "",
                state,
                table.publisher(),
                table.licence());
    }

    private static String age(LocalDate published, LocalDate day) {
        long days = ChronoUnit.DAYS.between(published, day);
        if (days < 0) {
            return "newer";
        }
        long months = ChronoUnit.MONTHS.between(published, day);
        return months < 2 ? days + (days == 1 ? " day" : " days") : months + " months";
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
