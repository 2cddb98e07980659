package bonafide.detector;

import bonafide.observation.Observation;
import java.util.List;

/** A detector that remembers what it reads, up to {@link Kept#BOUND}, and compares when it judges. */
public interface KeepingDetector extends Detector<Kept> {
    @Override
    default Kept start() {
        return Kept.nothing();
    }

    @Override
    default Kept next(Kept state, Observation observation) {
        return state.and(observation);
    }

    @Override
    default Kept after(Kept state, List<Observation> more) {
        return state.and(more);
    }
}
