package bonafide.report.page;

import bonafide.finding.LookUp;
import java.time.Instant;

/**
 * A table's answer that a finding leans on.
 *
 * @param asked what was looked up
 * @param answered what the table said
 * @param table which table, whose, and of which day
 * @param stale what to think of its age, or "" where it was in date
 */
public record LookUpRow(String asked, String answered, String table, String stale) {
    static LookUpRow of(LookUp lookUp, Instant asOf) {
        String table = Visible.of(lookUp.table().name(), 120) + ", "
                + Visible.of(lookUp.table().publisher(), 120) + ", "
                + (lookUp.table().dated() ? "of " + lookUp.table().published() : "its day is not stated");
        String stale = lookUp.table().staleAt(asOf)
                ? "out of date since " + lookUp.table().expires() + "; ask a newer table before leaning on this"
                : "";
        return new LookUpRow(Visible.of(lookUp.asked(), 200), Visible.of(lookUp.answered(), 200), table, stale);
    }
}
