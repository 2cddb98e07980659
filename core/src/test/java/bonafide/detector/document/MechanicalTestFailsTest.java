package bonafide.detector.document;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class MechanicalTestFailsTest {
    private final Trial trial = Trial.of("MechanicalTestFails", "captures=2", "edit-traces=1");

    @Test
    void checkDigitFailsOnTwoCaptures_fires() {
        assertThat(trial.fires(test(
                                test(Dossiers.empty(), "first", "check-digit", "no"), "second", "check-digit", "no"))
                        .reason())
                .isEqualTo("On 2 captures of the identity document, the check digit does not agree.");
    }

    @Test
    void oneReadingError_staysSilent() {
        trial.silent(test(Dossiers.empty(), "first", "check-digit", "no"));
    }

    @Test
    void sameCaptureTestedTwice_isOneCapture() {
        trial.silent(test(test(Dossiers.empty(), "first", "check-digit", "no"), "first", "check-digit", "no"));
    }

    @Test
    void differentTestsOnceEach_staySilent() {
        trial.silent(test(test(Dossiers.empty(), "first", "check-digit", "no"), "second", "number-format", "no"));
    }

    @Test
    void thirdCapturePasses_staysSilent() {
        Dossiers twice = test(test(Dossiers.empty(), "first", "check-digit", "no"), "second", "check-digit", "no");

        trial.silent(test(twice, "third", "check-digit", "yes"));
    }

    @Test
    void tracesOfEditing_fireOnce() {
        trial.fires(test(Dossiers.empty(), "first", "edit-trace", "no"));
    }

    private static Dossiers test(Dossiers dossiers, String capture, String test, String passed) {
        return dossiers.record(
                "2026-03-01", "document.authenticity-test", "capture=" + capture, "test=" + test, "passed=" + passed);
    }
}
