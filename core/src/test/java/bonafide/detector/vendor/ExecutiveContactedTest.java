package bonafide.detector.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class ExecutiveContactedTest {
    private final Trial trial = Trial.of("ExecutiveContacted", "check=executive-found");

    @Test
    void contact_fires() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .record("2026-03-01", "organisation.executive-contact", "name=Lee Harlan", "company=Example Soft"));
        assertThat(found.reason()).contains("Lee Harlan").contains("Example Soft");
    }

    @Test
    void foundIndependently_isSilent() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "organisation.executive-contact", "name=Lee Harlan", "company=Example Soft")
                .record(
                        "2026-03-02",
                        "organisation.check-result",
                        "check=executive-found",
                        "outcome=agrees",
                        "about=Lee Harlan"));
    }

    @Test
    void nobody_isSilent() {
        trial.silent(Dossiers.empty());
    }
}
