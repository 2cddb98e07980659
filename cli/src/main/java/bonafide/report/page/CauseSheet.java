package bonafide.report.page;

import bonafide.assessment.AppliedCause;
import java.util.List;

/**
 * An innocent cause that may explain several findings.
 *
 * @param question what to ask to settle it
 * @param findings which ones; they count as one until it is settled
 */
public record CauseSheet(String title, String question, List<Ref> findings) {
    static CauseSheet of(AppliedCause applied, Refs refs) {
        return new CauseSheet(
                Visible.of(applied.cause().title()),
                Visible.of(applied.cause().question(), 500),
                refs.redFlags(applied.redFlags()));
    }
}
