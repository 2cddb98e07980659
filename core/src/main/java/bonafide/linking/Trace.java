package bonafide.linking;

import bonafide.observation.Linked.Artefact;
import bonafide.observation.Observation;
import java.util.List;

/**
 * Something that can stand in several subjects' records, in the canonical form that is compared.
 *
 * @param artefact what it is
 * @param value comparable: a number, a mailbox, a door
 */
public record Trace(Artefact artefact, String value) {
    /** The traces an observation leaves. */
    public static List<Trace> of(Observation observation) {
        return Artefacts.of(observation);
    }

    /**
     * A number for each trace that {@link #of} answers, in the same order: the same for equal traces, and of 64 bits, so that two
     * traces among millions do not meet. Found without writing out the traces of sign-ins, of which there are millions.
     */
    public static long[] hashes(Observation observation) {
        return TraceHashes.of(observation);
    }
}
