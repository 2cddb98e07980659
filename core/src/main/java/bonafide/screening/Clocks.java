package bonafide.screening;

import bonafide.observation.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How new the records are, and which are dated later than can be: a clock that was years off, or something that is only
 * planned. Those move nothing and are said aloud.
 *
 * <p>Nothing can have happened after the newest file was written. Where most records say so nevertheless, it is the files'
 * times that are wrong, and nothing is left out. The clock is not asked, so that the same files screen alike on any day.
 *
 * @param limit what is dated later than this cannot have happened
 * @param newest the newest record that may have happened, or {@link Provenance#UNDATED}
 * @param newestOfAll the newest record, be it beyond the limit
 * @param dated how many records have a date
 * @param ahead what lies beyond the limit, by file
 */
public record Clocks(Instant limit, Instant newest, Instant newestOfAll, long dated, Map<String, Ahead> ahead) {
    /** Clocks differ, and a time written without its zone may be most of a day off. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public Clocks {
        ahead = Map.copyOf(ahead);
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

    /** No records yet, from files of which the newest was written then. */
    public static Clocks at(Instant written) {
        return new Clocks(written.plus(TOLERANCE), Provenance.UNDATED, Provenance.UNDATED, 0, Map.of());
    }

    /** With one more record. */
    public Clocks and(Provenance record) {
        if (!record.dated()) {
            return this;
        }
        Instant at = record.at();
        return at.isAfter(limit)
                ? and(new Clocks(limit, newest, at, 1, Map.of(record.file(), new Ahead(1, record, at))))
                : new Clocks(limit, later(newest, at), later(newestOfAll, at), dated + 1, ahead);
    }

    /** With so many dated records of which the newest is from then, none of them beyond the limit. */
    public Clocks and(Instant newestOfThem, long records) {
        return and(new Clocks(limit, newestOfThem, newestOfThem, records, Map.of()));
    }

    /** With the records of another part; the order of the parts does not matter. */
    public Clocks and(Clocks other) {
        Map<String, Ahead> both = new HashMap<>(ahead);
        other.ahead.forEach((file, more) -> both.merge(file, more, Ahead::and));
        return new Clocks(
                limit, later(newest, other.newest), later(newestOfAll, other.newestOfAll), dated + other.dated, both);
    }

    /** The instant that a screening speaks of where nobody says another. */
    public Instant asOf() {
        return filesAreWrong() ? newestOfAll : newest;
    }

    /** What this instant leaves out because of its date, first by file; nothing where the files' times are what is wrong. */
    public List<Ahead> leftOut() {
        return filesAreWrong()
                ? List.of()
                : ahead.values().stream()
                        .sorted(Comparator.comparing(Ahead::first, Provenance.READING_ORDER))
                        .toList();
    }

    private boolean filesAreWrong() {
        return ahead.values().stream().mapToLong(Ahead::records).sum() * 2 > dated;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
