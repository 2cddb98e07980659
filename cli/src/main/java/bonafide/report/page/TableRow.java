package bonafide.report.page;

import bonafide.reference.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A look-up table that could be asked.
 *
 * @param published of which day it is, or {@code not stated}
 * @param age how old it was, in words
 * @param expires the last day to lean on it, or {@code not stated}
 * @param stale whether it was out of date
 */
public record TableRow(
        String name,
        String publisher,
        String published,
        String age,
        String expires,
        boolean stale,
        String entries,
        String licence) {
    static TableRow of(Table table, Instant asOf) {
        long days = ChronoUnit.DAYS.between(table.published(), Moments.day(asOf));
        return new TableRow(
                Visible.of(table.name(), 120),
                Visible.of(table.publisher(), 120),
                table.publishedInWords(),
                table.dated() ? age(days) : "not known",
                table.expires().equals(LocalDate.MAX)
                        ? "not stated"
                        : table.expires().toString(),
                table.staleAt(asOf),
                Counted.number(table.entries()),
                Visible.of(table.licence(), 120));
    }

    private static String age(long days) {
        return days < 0 ? "newer than this screening" : Counted.of(days, "day", "days");
    }
}
