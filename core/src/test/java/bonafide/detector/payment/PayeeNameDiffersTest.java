package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class PayeeNameDiffersTest {
    private final Trial trial = Trial.of("PayeeNameDiffers");
    private final Dossiers dana =
            Dossiers.empty().record("2026-02-01", "identity.legal-name", "name=Dana Whitfield", "use=legal");

    private static Dossiers paidTo(Dossiers dossiers, String holder) {
        return dossiers.record("2026-03-05", "payment.instruction", "method=bank-account", "holder=" + holder);
    }

    @Test
    void anotherHolder_fires() {
        Judgement.Found found = trial.fires(paidTo(dana, "Lee Harlan"));
        assertThat(found.reason()).contains("Dana Whitfield").contains("Lee Harlan");
        assertThat(found.circumstances()).containsExactly(new Circumstance.NamesDiffer("Dana Whitfield", "Lee Harlan"));
    }

    @Test
    void nameOrderAndInitial_areSilent() {
        trial.silent(paidTo(dana, "WHITFIELD, DANA R."));
    }

    @Test
    void jointAccount_isSilent() {
        trial.silent(paidTo(dana, "Lee Whitfield and Dana Whitfield"));
    }

    @Test
    void formerName_isSilent() {
        trial.silent(paidTo(
                dana.record("2026-02-01", "identity.legal-name", "name=Dana Brook", "use=former"), "Dana Brook"));
    }

    @Test
    void noHolder_isAGap() {
        trial.gap(dana.record("2026-03-05", "payment.instruction", "method=bank-account"));
    }
}
