package bonafide.detector;

import bonafide.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bounded memory of observations, oldest first: the state of every detector that compares a handful of facts. Detectors
 * over long streams (sign-ins, commits, processes) summarise instead.
 *
 * @param observations at most the bound, the latest ones where more came
 * @param forgotten how many older ones no longer fit
 */
public record Kept(List<Observation> observations, long forgotten) {
    /** How many observations one detector remembers of one subject. */
    public static final int BOUND = 256;

    public Kept {
        observations = List.copyOf(observations);
    }

    /** Nothing observed yet. */
    public static Kept nothing() {
        return new Kept(List.of(), 0);
    }

    /** One more; where the bound is reached the oldest goes. */
    public Kept and(Observation observation) {
        return and(List.of(observation));
    }

    /** Some more; beyond the bound the oldest go. */
    public Kept and(List<Observation> more) {
        int beyond = Math.max(0, observations.size() + more.size() - BOUND);
        if (beyond == 0 && observations.isEmpty()) {
            return new Kept(more, forgotten);
        }
        List<Observation> all = new ArrayList<>(observations);
        all.addAll(more);
        return new Kept(all.subList(beyond, all.size()), forgotten + beyond);
    }

    /** Those of one kind, oldest first. */
    public <T extends Observation> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Observation observation : observations) {
            if (kind.isInstance(observation)) {
                all.add(kind.cast(observation));
            }
        }
        return all;
    }

    /** Those of one kind, oldest first. */
    public <T extends Observation> Stream<T> stream(Class<T> kind) {
        return all(kind).stream();
    }
}
