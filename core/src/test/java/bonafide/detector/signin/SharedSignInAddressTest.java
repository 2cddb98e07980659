package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class SharedSignInAddressTest {
    private final Trial trial = Trial.of(
            Tables.empty().network("198.51.100.9", NetworkKind.SHARED, "Example Campus"),
            "SharedSignInAddress",
            "people=3");

    @Test
    void threePeople_fire() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .shares("2026-03-01", Artefact.SIGN_IN_ADDRESS, "203.0.113.7", "Lee Harlan", "Sam Ode"));
        assertThat(found.reason()).contains("3 people").contains("203.0.113.7").contains("Lee Harlan");
        assertThat(found.circumstances()).hasSize(2);
    }

    @Test
    void twoPeople_areSilent() {
        trial.silent(Dossiers.empty().shares("2026-03-01", Artefact.SIGN_IN_ADDRESS, "203.0.113.7", "Lee Harlan"));
    }

    @Test
    void campusAndPrivateAddresses_areSilent() {
        trial.silent(Dossiers.empty()
                .shares("2026-03-01", Artefact.SIGN_IN_ADDRESS, "198.51.100.9", "Lee Harlan", "Sam Ode")
                .shares("2026-03-01", Artefact.SIGN_IN_ADDRESS, "192.168.0.4", "Lee Harlan", "Sam Ode"));
    }
}
