package bonafide.detector;

import bonafide.finding.Circumstance;
import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
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
 * On which days a long stream of records places somebody or something where. A record that says the same again on the same
 * day changes nothing, so a busy log stays small and cheap.
 *
 * @param today where records of the latest day placed it
 * @param day that day, counted from 1970
 * @param known each place once, down to the region; at most 64 places
 */
public record Stays(RecentSpots today, long day, List<Stay> known) {
    private static final int MOST_PLACES = 64;
    private static final int MOST_CIRCUMSTANCES = 256;
    private static final Stays NONE = new Stays(RecentSpots.none(), Long.MIN_VALUE, List.of());

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

    /** With one more record. An undated one, or one without a place, adds no day. */
    public Stays and(
            Observation observation, Optional<IpAddress> address, Optional<Place> given, Whereabouts whereabouts) {
        if (!observation.provenance().dated()) {
            return this;
        }
        long now = DaySet.day(observation.at());
        if (now == day && today.of(address, given).isPresent()) {
            return this;
        }
        Spot spot = whereabouts.spot(address, given, today);
        return new Stays(
                (now == day ? today : RecentSpots.none()).and(spot),
                now,
                spot.place().map(place -> stays(observation, spot, place, now)).orElse(known));
    }

    private List<Stay> stays(Observation observation, Spot spot, Place place, long now) {
        for (int index = 0; index < known.size(); index++) {
            Stay stay = known.get(index);
            if (isRegion(stay.place, place)) {
                if (stay.days.holds(now)) {
                    return known;
                }
                List<Stay> more = new ArrayList<>(known);
                more.set(index, stay.and(now, observation));
                return more;
            }
        }
        if (known.size() == MOST_PLACES) {
            return known;
        }
        List<Stay> more = new ArrayList<>(known);
        more.add(new Stay(
                Place.of(place.country(), place.region(), ""),
                DaySet.none().with(now),
                spot,
                observation,
                observation));
        return more;
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
