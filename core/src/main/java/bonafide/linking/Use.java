package bonafide.linking;

import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * How one subject used something that others may use too.
 *
 * @param first the earliest record that shows it
 * @param days on which days it did, no more of them than {@link #REGULAR_DAYS}
 */
public record Use(Provenance first, Set<LocalDate> days) {
    /** From how many days on a use is regular. */
    public static final int REGULAR_DAYS = 3;

    private static final Comparator<Provenance> EARLIEST_FIRST =
            Comparator.comparing((Provenance provenance) -> provenance.at()).thenComparing(Provenance.READING_ORDER);

    public Use {
        days = Set.copyOf(days);
    }

    /** The use that one record shows. */
    public static Use of(Observation observation) {
        return new Use(observation.provenance(), Set.of(day(observation.at())));
    }

    /** Both together, in whichever order. */
    public Use and(Use other) {
        boolean isFirst = EARLIEST_FIRST.compare(first, other.first) <= 0;
        Provenance earlier = isFirst ? first : other.first;
        if (regular() || days.containsAll(other.days)) {
            return isFirst ? this : new Use(earlier, days);
        }
        Set<LocalDate> more = new HashSet<>(days);
        more.addAll(other.days);
        return new Use(earlier, more);
    }

    /** Whether a record of that instant could change what is known of the use. */
    public boolean couldChange(Instant at) {
        return !at.isAfter(first.at()) || (!regular() && !days.contains(day(at)));
    }

    /** Whether it was used on several days. */
    public boolean regular() {
        return days.size() >= REGULAR_DAYS;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
