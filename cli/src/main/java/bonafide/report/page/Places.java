package bonafide.report.page;

import bonafide.dossier.Dossier;
import bonafide.form.Kinds;
import bonafide.observation.Coordinates;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where claims and records place the subject.
 *
 * @param rows most often named first
 * @param more how many more places there are
 * @param map where they lie; empty where no record gives a point
 * @param withheld whether places are left out because an agreement protects them
 */
public record Places(List<Row> rows, int more, Optional<WorldMap> map, boolean withheld) {
    public Places {
        rows = List.copyOf(rows);
    }

    /**
     * One place.
     *
     * @param number by which the map names it
     * @param claims how many claims name it
     * @param records how many records do
     * @param kinds kinds of observation that name it
     * @param first when it was named first, or {@code undated}
     * @param last when last
     */
    public record Row(
            int number,
            String place,
            long claims,
            long records,
            String kinds,
            String first,
            String last,
            Optional<Coordinates> point) {}

    static Places of(Dossier dossier, boolean guarded) {
        if (guarded) {
            return new Places(List.of(), 0, Optional.empty(), true);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Observation observation : dossier.observations()) {
            PlaceColumns.of(observation)
                    .forEach(place -> tallies.computeIfAbsent(
                                    place.spoken().toLowerCase(Locale.ROOT), any -> new Tally(place.spoken()))
                            .add(observation, place));
        }
        List<Tally> ordered = tallies.values().stream()
                .sorted(Comparator.comparingLong((Tally tally) -> -(tally.claims + tally.records))
                        .thenComparing(tally -> tally.place))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Tally tally : ordered.subList(0, Math.min(ordered.size(), Limits.PLACES))) {
            rows.add(tally.row(rows.size() + 1));
        }
        return new Places(rows, ordered.size() - rows.size(), WorldMap.of(rows), false);
    }

    /** One place while observations are counted. */
    private static final class Tally {
        private final String place;
        private final SortedSet<String> kinds = new TreeSet<>();
        private long claims;
        private long records;
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private Optional<Coordinates> point = Optional.empty();

        Tally(String place) {
            this.place = place;
        }

        void add(Observation observation, Place named) {
            claims += observation.provenance().speaker() == Speaker.CLAIM ? 1 : 0;
            records += observation.provenance().speaker() == Speaker.RECORD ? 1 : 0;
            kinds.add(Kinds.of(observation).name());
            first = observation.at().isBefore(first) ? observation.at() : first;
            last = observation.at().isAfter(last) ? observation.at() : last;
            point = point.or(named::coordinates);
        }

        Row row(int number) {
            return new Row(
                    number,
                    Visible.of(place, 120),
                    claims,
                    records,
                    Counted.first(List.copyOf(kinds), 4),
                    Moments.of(first),
                    Moments.of(last),
                    point);
        }
    }
}
