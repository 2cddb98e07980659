package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import org.junit.jupiter.api.Test;

class LinkedToConfirmedCaseTest {
    private final Trial trial = Trial.of("LinkedToConfirmedCase");

    @Test
    void artefactOfAConfirmedCase_fires() {
        Judgement.Found found = trial.fires(
                Dossiers.empty().shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan/confirmed-case"));

        assertThat(found.reason()).contains("+12025550143", "Lee Harlan", "two people confirmed", "victim");
    }

    @Test
    void onlyConfirmedHolders_areNamed() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .shares("2026-03-02", Artefact.PHONE, "+12025550143", "Sam Ortiz", "Lee Harlan/confirmed-case"));

        assertThat(found.reason()).doesNotContain("Sam Ortiz");
        assertThat(found.circumstances()).hasSize(1);
    }

    @Test
    void artefactOfSomebodyMerelySuspected_staysSilent() {
        trial.silent(Dossiers.empty().shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan"));
    }

    @Test
    void sharedReferee_isLeftToAnotherSign() {
        trial.silent(Dossiers.empty()
                .shares("2026-03-02", Artefact.REFEREE, "ira@voss.example", "Lee Harlan/confirmed-case"));
    }
}
