package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.observation.Observation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * How one subject used something that others may use too.
 *
 * @param first the earliest record that shows it
 * @param days on which days it did, no more of them than {@link #REGULAR_DAYS}
 */
public record Use(Observation first, Set<LocalDate> days) {
    /** From how many days on a use is regular. */
    public static final int REGULAR_DAYS = 3;

    public Use {
        days = Set.copyOf(days);
    }

    /** The use that one record shows. */
    public static Use of(Observation observation) {
        return new Use(observation, Set.of(day(observation)));
    }

    /** Both together, in whichever order. */
    public Use and(Use other) {
        boolean isFirst = Dossier.TIME_ORDER.compare(first, other.first) <= 0;
        Observation earlier = isFirst ? first : other.first;
        if (regular() || days.containsAll(other.days)) {
            return isFirst ? this : new Use(earlier, days);
        }
        Set<LocalDate> more = new HashSet<>(days);
        more.addAll(other.days);
        return new Use(earlier, more);
    }

    /** Whether one more record would change what is known of the use. */
    public boolean wouldChangeBy(Observation observation) {
        return !observation.at().isAfter(first.at()) || (!regular() && !days.contains(day(observation)));
    }

    /** Whether it was used on several days. */
    public boolean regular() {
        return days.size() >= REGULAR_DAYS;
    }

    private static LocalDate day(Observation observation) {
        return observation.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
