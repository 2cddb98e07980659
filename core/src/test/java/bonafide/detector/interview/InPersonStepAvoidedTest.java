package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class InPersonStepAvoidedTest {
    private final Trial trial = Trial.of("InPersonStepAvoided", "times=2");

    @Test
    void putOffTwice_fires() {
        assertThat(trial.fires(step(step(Dossiers.empty(), "2026-03-01", "postponed"), "2026-03-15", "declined"))
                        .reason())
                .isEqualTo(
                        "The step in person (onboarding day) was declined or put off 2 times and has not been taken.");
    }

    @Test
    void putOffOnce_staysSilent() {
        trial.silent(step(step(Dossiers.empty(), "2026-02-20", "offered"), "2026-03-01", "postponed"));
    }

    @Test
    void takenInTheEnd_staysSilent() {
        trial.silent(step(
                step(step(Dossiers.empty(), "2026-03-01", "postponed"), "2026-03-15", "postponed"),
                "2026-03-29",
                "done"));
    }

    private static Dossiers step(Dossiers dossiers, String at, String state) {
        return dossiers.record(at, "interview.in-person-step", "step=onboarding day", "state=" + state);
    }
}
