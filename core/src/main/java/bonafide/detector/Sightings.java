package bonafide.detector;

import bonafide.finding.Evidence;
import bonafide.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often something was seen, with the first few and the last observation of it: what a finding shows of a long stream.
 *
 * @param count how often
 * @param first the first ones, at most {@link #KEPT}
 * @param last the latest, once there are more than are kept
 */
public record Sightings(long count, List<Observation> first, Optional<Observation> last) {
    private static final int KEPT = 5;
    private static final Sightings NONE = new Sightings(0, List.of(), Optional.empty());

    public Sightings {
        first = List.copyOf(first);
    }

    /** Never seen. */
    public static Sightings none() {
        return NONE;
    }

    /** One more. */
    public Sightings and(Observation observation) {
        return and(List.of(observation));
    }

    /** Several more, in their order. */
    public Sightings and(List<Observation> more) {
        if (more.isEmpty()) {
            return this;
        }
        int room = Math.min(KEPT - first.size(), more.size());
        List<Observation> kept = new ArrayList<>(first);
        kept.addAll(more.subList(0, room));
        Optional<Observation> latest = room < more.size() ? Optional.of(more.getLast()) : last;
        return new Sightings(count + more.size(), kept, latest);
    }

    /** Whether anything was seen. */
    public boolean any() {
        return count > 0;
    }

    /** Those kept, oldest first. */
    public List<Observation> kept() {
        List<Observation> kept = new ArrayList<>(first);
        last.ifPresent(kept::add);
        return kept;
    }

    /** Those kept as evidence, each with the part that matters. */
    public List<Evidence> evidence(Function<Observation, String> value) {
        return kept().stream()
                .map(observation -> new Evidence(observation, value.apply(observation)))
                .toList();
    }
}
