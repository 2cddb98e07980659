package bonafide.screening;

import bonafide.observation.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How new the records are, and which are dated later than can be: a clock that was years off, or something that is only
 * planned. Those move nothing and are said aloud.
 *
 * <p>The clock is asked for nothing else than whether a date lies in the future, so that old records screen alike on any day.
 * Where all records lie in the future it is that clock which is wrong, and nothing is left out.
 *
 * @param limit what is dated later than this cannot have happened
 * @param newest the newest record that may have happened, or {@link Provenance#UNDATED}
 * @param newestOfAll the newest record, be it beyond the limit
 * @param ahead what lies beyond the limit, by file
 */
public record Clocks(Instant limit, Instant newest, Instant newestOfAll, SortedMap<String, Ahead> ahead) {
    /** Clocks differ, and a time written without its zone may be most of a day off. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public Clocks {
        ahead = Collections.unmodifiableSortedMap(new TreeMap<>(ahead));
    }

    /**
     * Records of one file that are dated in the future.
     *
     * @param records how many
     * @param first the one that stands first in the file
     * @param latest the furthest of their dates
     */
    public record Ahead(long records, Provenance first, Instant latest) {
        private Ahead and(Ahead other) {
            return new Ahead(
                    records + other.records,
                    Provenance.READING_ORDER.compare(other.first, first) < 0 ? other.first : first,
                    later(latest, other.latest));
        }
    }

    /** No records yet, read at that moment. */
    public static Clocks at(Instant now) {
        return new Clocks(now.plus(TOLERANCE), Provenance.UNDATED, Provenance.UNDATED, new TreeMap<>());
    }

    /** With one more record. */
    public Clocks and(Provenance record) {
        Instant at = record.at();
        if (!at.isAfter(limit)) {
            return at.isAfter(newest) ? new Clocks(limit, at, later(newestOfAll, at), ahead) : this;
        }
        return and(new Clocks(
                limit, newest, at, new TreeMap<>(java.util.Map.of(record.file(), new Ahead(1, record, at)))));
    }

    /** With the records of another part; the order of the parts does not matter. */
    public Clocks and(Clocks other) {
        SortedMap<String, Ahead> both = new TreeMap<>(ahead);
        other.ahead.forEach((file, more) -> both.merge(file, more, Ahead::and));
        return new Clocks(limit, later(newest, other.newest), later(newestOfAll, other.newestOfAll), both);
    }

    /** The instant that a screening speaks of where nobody says another. */
    public Instant asOf() {
        return clockIsWrong() ? newestOfAll : newest;
    }

    /** Records that this instant leaves out because of their dates, first by file; none where the clock is what is wrong. */
    public List<Ahead> leftOut() {
        return clockIsWrong() ? List.of() : List.copyOf(ahead.values());
    }

    private boolean clockIsWrong() {
        return newest.equals(Provenance.UNDATED);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
