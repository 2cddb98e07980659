package bonafide.detector.payment;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class AccountCountryDiffersTest {
    private final Trial trial = Trial.of("AccountCountryDiffers");
    private final Dossiers ohio =
            Dossiers.empty().claim("2026-02-01", "identity.stated-place", "place=US/OH", "use=home");

    @Test
    void accountElsewhere_fires() {
        Judgement.Found found =
                trial.fires(ohio.record("2026-03-01", "payment.instruction", "method=bank-account", "country=DE"));
        assertThat(found.reason()).contains("DE").contains("OH, US");
    }

    @Test
    void accountAtHome_isSilent() {
        trial.silent(ohio.record("2026-03-01", "payment.instruction", "method=bank-account", "country=us"));
    }

    @Test
    void accountInTheAgreedCountryOfWork_isSilent() {
        trial.silent(ohio.record("2026-02-10", "organisation.work-place", "place=CA/ON")
                .record("2026-03-01", "payment.instruction", "method=bank-account", "country=CA"));
    }

    @Test
    void whereSomebodyComesFrom_isNeverCompared() {
        trial.gap(Dossiers.empty()
                .claim("2026-02-01", "identity.stated-place", "place=KR", "use=from")
                .record("2026-03-01", "payment.instruction", "method=bank-account", "country=US"));
    }

    @Test
    void noCountry_isAGap() {
        trial.gap(ohio.record("2026-03-01", "payment.instruction", "method=bank-account"));
    }
}
