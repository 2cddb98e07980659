package bonafide.report.page;

import bonafide.reference.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A look-up table that could be asked.
 *
 * @param age how old it was, in words
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
                table.published().toString(),
                days < 0 ? "newer than this screening" : Counted.of(days, "day", "days"),
                table.expires().toString(),
                table.staleAt(asOf),
                Counted.number(table.entries()),
                Visible.of(table.licence(), 120));
    }
}
