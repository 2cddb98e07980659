package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class CameraRefusedTest {
    private final Trial trial = Trial.of("CameraRefused", "calls=2");

    @Test
    void twoAnnouncedCalls_fire() {
        assertThat(trial.fires(call(
                                call(Dossiers.empty(), "first", "refused", "yes", "yes"),
                                "second",
                                "failed",
                                "yes",
                                "yes"))
                        .reason())
                .isEqualTo(
                        "In 2 calls (first and second) the announced camera stayed off, although another way had been"
                                + " offered.");
    }

    @Test
    void oneCall_staysSilent() {
        trial.silent(call(call(Dossiers.empty(), "first", "refused", "yes", "yes"), "first", "failed", "yes", "yes"));
    }

    @Test
    void noOtherWayOffered_staysSilent() {
        trial.silent(call(call(Dossiers.empty(), "first", "refused", "yes", "no"), "second", "refused", "yes", "no"));
    }

    @Test
    void cameraNotAnnounced_staysSilent() {
        trial.silent(call(call(Dossiers.empty(), "first", "refused", "no", "yes"), "second", "refused", "no", "yes"));
    }

    @Test
    void cameraMerelyOff_staysSilent() {
        trial.silent(call(call(Dossiers.empty(), "first", "off", "yes", "yes"), "second", "off", "yes", "yes"));
    }

    private static Dossiers call(Dossiers dossiers, String meeting, String state, String announced, String offered) {
        return dossiers.record(
                "2026-03-01",
                "interview.camera",
                "meeting=" + meeting,
                "state=" + state,
                "announced=" + announced,
                "alternative-offered=" + offered);
    }
}
