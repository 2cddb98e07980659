package bonafide.detector;

import bonafide.observation.Observation;
import java.util.List;

/**
 * A detector over a long stream of observations. It says how many of them change its state, and one of them is a short
 * stream, so that there is one way only to take them in.
 */
public interface StreamDetector<S extends Record> extends Detector<S> {
    @Override
    default S next(S state, Observation observation) {
        return after(state, List.of(observation));
    }

    @Override
    S after(S state, List<Observation> more);
}
