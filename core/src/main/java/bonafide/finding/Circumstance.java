package bonafide.finding;

import bonafide.observation.Linked;
import bonafide.observation.Place;
import java.time.Instant;

/**
 * What about a finding an agreement could excuse. A suppression removes a finding only if it covers every circumstance of
 * its kind: agreed travel to one country does not excuse a sign-in from another.
 */
public sealed interface Circumstance {
    /** Somebody was somewhere else than expected. */
    record Elsewhere(Place place, Instant at) implements Circumstance {}

    /** An artefact is shared with somebody. */
    record SharedWith(Linked.Holder holder) implements Circumstance {}

    /** A tool of this product family is present. */
    record ToolPresent(String family) implements Circumstance {}

    /** Two forms of a name differ. */
    record NamesDiffer(String one, String other) implements Circumstance {}
}
