package bonafide.detector;

import bonafide.observation.Observation;

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
}
