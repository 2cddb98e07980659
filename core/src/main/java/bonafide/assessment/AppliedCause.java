package bonafide.assessment;

import bonafide.redflag.CommonCause;
import java.util.List;

/**
 * An innocent cause that may explain several findings together; they count as one until it is settled.
 *
 * @param redFlags ids of the findings, in order
 */
public record AppliedCause(CommonCause cause, List<String> redFlags) {
    public AppliedCause {
        redFlags = List.copyOf(redFlags);
    }
}
