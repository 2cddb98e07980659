package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.observation.Linked.Artefact;
import org.junit.jupiter.api.Test;

class ReferredFromConfirmedCaseTest {
    private final Trial trial = Trial.of("ReferredFromConfirmedCase");

    @Test
    void recommendationFromAConfirmedCase_fires() {
        assertThat(trial.fires(shares(Artefact.REFERRER, "Lee Harlan/confirmed-case"))
                        .reason())
                .isEqualTo("The recommending colleague lee@meridian.example ties this person to Lee Harlan"
                        + " (employee:Lee-Harlan), a case that two people confirmed.");
    }

    @Test
    void refereeOfAConfirmedCase_fires() {
        trial.fires(shares(Artefact.REFEREE, "Lee Harlan/confirmed-case"));
    }

    @Test
    void recommendationFromAColleague_staysSilent() {
        trial.silent(shares(Artefact.REFERRER, "Lee Harlan"));
    }

    @Test
    void telephoneOfAConfirmedCase_isAnotherSign() {
        trial.silent(shares(Artefact.PHONE, "Lee Harlan/confirmed-case"));
    }

    private static Dossiers shares(Artefact artefact, String other) {
        return Dossiers.empty().shares("2026-03-02", artefact, "lee@meridian.example", other);
    }
}
