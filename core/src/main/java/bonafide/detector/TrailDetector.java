package bonafide.detector;

import bonafide.observation.Observation;
import java.util.ArrayList;
import java.util.List;

/**
 * A detector that reads a {@link Trail}. It says how a stretch of it changes its state; one observation leaves a trail of at
 * most one step, so that there is one way only to take in, and batch can hand one trail to all such detectors.
 */
public interface TrailDetector<S extends Record> extends Detector<S> {
    /** What says where the steps were of a trail that is made of single observations. */
    Whereabouts whereabouts();

    @Override
    default S next(S state, Observation observation) {
        return after(state, List.of(observation));
    }

    @Override
    default S after(S state, List<Observation> more) {
        List<Observation> others = new ArrayList<>();
        for (Observation observation : more) {
            if (!Trail.KINDS.contains(observation.getClass())) {
                others.add(observation);
            }
        }
        return after(state, Trail.of(more, whereabouts()), others);
    }

    /**
     * The state after more observations.
     *
     * @param trail all steps, those of kinds among them that the detector does not read
     * @param others what it reads and what never leaves a step, in its order
     */
    S after(S state, Trail trail, List<Observation> others);
}
