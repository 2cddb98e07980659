package bonafide.report.page;

import bonafide.screening.Screening.WeakJoin;

/**
 * A record that was joined by a key which can be somebody else's too.
 *
 * @param key the kind of key and its value
 * @param origin where the record is
 */
public record WeakRow(String key, Origin origin) {
    static WeakRow of(WeakJoin weak) {
        return new WeakRow(Visible.of(weak.join().by().toString(), 120), Origin.of(weak.observation()));
    }
}
