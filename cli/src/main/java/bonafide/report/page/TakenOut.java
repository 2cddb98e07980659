package bonafide.report.page;

import bonafide.assessment.Suppressed;
import bonafide.observation.Suppression;

/**
 * A finding that an agreement removed before anything was counted.
 *
 * @param title the red flag's
 * @param why the agreement
 * @param reason the contradiction, or "" where the agreement protects it
 */
public record TakenOut(String title, String redFlag, String why, String reason) {
    /** For a protected address not even the compared values are shown: they could say where somebody lives. */
    static TakenOut of(Suppressed suppressed) {
        boolean guarded = suppressed.by() instanceof Suppression.AddressProtection;
        return new TakenOut(
                Visible.of(suppressed.finding().redFlag().title()),
                suppressed.finding().redFlag().id(),
                Counted.sentence(Visible.of(suppressed.reason())),
                guarded ? "" : Visible.of(suppressed.finding().found().reason(), 600));
    }
}
