package bonafide.detector;

import bonafide.finding.Circumstance;
import bonafide.finding.LookUp;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * On which days a trail places somebody or something where. A step that says the same again on the same day changes nothing,
 * so a busy log stays small and cheap.
 *
 * @param known each place once, down to the region; at most 64 places
 */
public record Stays(List<Stay> known) {
    private static final int MOST_PLACES = 64;
    private static final int MOST_CIRCUMSTANCES = 256;
    private static final Stays NONE = new Stays(List.of());

    public Stays {
        known = List.copyOf(known);
    }

    /**
     * The days in one place.
     *
     * @param place country and region
     * @param spot where the first record placed it, with the tables' answers
     * @param first the first record
     * @param last the first record of the latest day
     */
    public record Stay(Place place, DaySet days, Spot spot, Observation first, Observation last) {
        Stay and(long day, Observation observation) {
            return new Stay(place, days.with(day), spot, first, observation);
        }
    }

    /** Nowhere yet. */
    public static Stays none() {
        return NONE;
    }

    /** With the steps of one kind. An undated one, or one without a place, adds no day. */
    public Stays and(Trail trail, Trail.Kind kind) {
        List<Stay> more = new ArrayList<>(known);
        for (Trail.Step step : trail.newDays(kind)) {
            Optional<Place> place = step.spot().place();
            if (place.isPresent()) {
                add(more, step.spot(), place.get(), step.day(), step.by());
            }
        }
        return new Stays(more);
    }

    private static void add(List<Stay> stays, Spot spot, Place place, long day, Observation by) {
        for (int index = 0; index < stays.size(); index++) {
            Stay stay = stays.get(index);
            if (isRegion(stay.place, place)) {
                if (!stay.days.holds(day)) {
                    stays.set(index, stay.and(day, by));
                }
                return;
            }
        }
        if (stays.size() < MOST_PLACES) {
            stays.add(new Stay(place.inRegion(), DaySet.none().with(day), spot, by, by));
        }
    }

    private static boolean isRegion(Place region, Place place) {
        return region.country().equals(place.country()) && region.region().equals(place.region());
    }

    /** Whether any record said where. */
    public boolean any() {
        return !known.isEmpty();
    }

    /** The stays in places that fit, most days first. */
    public List<Stay> in(Predicate<Place> fits) {
        return known.stream()
                .filter(stay -> fits.test(stay.place))
                .sorted((one, other) -> Integer.compare(other.days.size(), one.days.size()))
                .toList();
    }

    /** The days of several stays together. */
    public static DaySet days(List<Stay> stays) {
        DaySet days = DaySet.none();
        for (Stay stay : stays) {
            days = days.and(stay.days);
        }
        return days;
    }

    /**
     * Those stays without which too few days would be left to count. An agreement that covers these excuses the whole: what
     * is left out, the places with fewest days, comes to fewer than {@code atLeast} days.
     */
    public static List<Stay> material(List<Stay> stays, int atLeast) {
        List<Stay> material = new ArrayList<>(stays);
        material.sort((one, other) -> Integer.compare(other.days.size(), one.days.size()));
        int left = 0;
        while (material.size() > 1) {
            left += material.getLast().days.size();
            if (left >= atLeast) {
                return material;
            }
            material.removeLast();
        }
        return material;
    }

    /**
     * Being elsewhere as circumstances: the first and last day of every run of days in every place, at noon UTC; where that
     * is too much, the first and last day in every place.
     */
    public static List<Circumstance> elsewhere(List<Stay> stays) {
        List<Circumstance> all = new ArrayList<>();
        for (Stay stay : stays) {
            for (DaySet.Stretch run : stay.days.runs()) {
                add(all, stay.place, run.from(), run.to());
            }
        }
        if (all.size() <= MOST_CIRCUMSTANCES) {
            return all;
        }
        List<Circumstance> ends = new ArrayList<>();
        for (Stay stay : stays) {
            List<DaySet.Stretch> runs = stay.days.runs();
            add(ends, stay.place, runs.getFirst().from(), runs.getLast().to());
        }
        return ends;
    }

    private static void add(List<Circumstance> all, Place place, LocalDate from, LocalDate to) {
        all.add(new Circumstance.Elsewhere(place, from.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        if (!to.equals(from)) {
            all.add(new Circumstance.Elsewhere(place, to.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        }
    }

    /** What the tables answered for the stays, each once. */
    public static List<LookUp> lookUps(List<Stay> stays) {
        return stays.stream()
                .flatMap(stay -> stay.spot.lookUps().stream())
                .distinct()
                .limit(20)
                .toList();
    }

    /** For people: the places, those with most days first. */
    public static String spoken(List<Stay> stays) {
        return Wording.list(
                stays.stream().map(stay -> stay.spot.spoken()).distinct().toList());
    }
}
