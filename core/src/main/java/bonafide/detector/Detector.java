package bonafide.detector;

import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Measures one kind of sign while it folds over a dossier: it starts a state, takes the next observation in time order,
 * and judges the state as of an instant. Batch, watch and cluster drive the same three functions, so they end in the same
 * place by construction.
 *
 * <p>A detector is immutable: its parameters come from a red flag's settings, its tables from the references. It never
 * knows strengths or points.
 *
 * @param <S> the state: an immutable record of bounded size, made of observations and plain values, so that it can be
 *     kept between two observations that arrive months apart
 */
public interface Detector<S extends Record> {
    /** The kinds of observation it takes in. No other kind reaches {@link #next}. */
    Set<Class<? extends Observation>> reads();

    /** The state before anything was observed. */
    S start();

    /** The state after one more observation, which is not older than those before it; undated ones come first. */
    S next(S state, Observation observation);

    /**
     * The state after several more observations, in their order: what {@link #next} comes to when it takes them one by one,
     * wherever they are cut. Batch asks for whole dossiers at once, because a state for every observation is what costs.
     */
    default S after(S state, List<Observation> more) {
        S after = state;
        for (Observation observation : more) {
            after = next(after, observation);
        }
        return after;
    }

    /** What the state says as of an instant that is not before the last observation taken in. */
    Judgement judge(S state, Instant asOf);
}
