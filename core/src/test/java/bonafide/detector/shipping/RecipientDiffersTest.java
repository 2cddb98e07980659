package bonafide.detector.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class RecipientDiffersTest {
    private final Trial trial = Trial.of("RecipientDiffers", "no-names=front desk;concierge;resident");
    private final Dossiers dana =
            Dossiers.empty().record("2026-02-01", "identity.legal-name", "name=Dana Whitfield", "use=legal");

    private Dossiers signedBy(String name) {
        return dana.record("2026-03-05", "logistics.tracking", "tracking=1Z", "status=delivered", "signed-by=" + name);
    }

    @Test
    void anotherPersonSigns_fires() {
        Judgement.Found found = trial.fires(signedBy("Lee Harlan"));
        assertThat(found.reason()).contains("Dana Whitfield").contains("Lee Harlan");
        assertThat(found.circumstances()).containsExactly(new Circumstance.NamesDiffer("Dana Whitfield", "Lee Harlan"));
    }

    @Test
    void carriersShortForm_isSilent() {
        trial.silent(signedBy("D WHITFIELD"));
    }

    @Test
    void frontDesk_isSilent() {
        trial.silent(signedBy("FRONT DESK"));
    }

    @Test
    void noName_isAGap() {
        trial.gap(Dossiers.empty()
                .record("2026-03-05", "logistics.tracking", "tracking=1Z", "status=delivered", "signed-by=Lee Harlan"));
    }
}
