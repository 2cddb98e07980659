package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class LivePromptRefusedTest {
    private final Trial trial = Trial.of("LivePromptRefused", "prompts=1");

    @Test
    void refusedWithAnotherWayOffered_fires() {
        assertThat(trial.fires(prompt(Dossiers.empty(), "refused", "yes")).reason())
                .isEqualTo(
                        "In second round the live prompt \"show the view from the window\" was refused, although another"
                                + " way had been offered.");
    }

    @Test
    void noOtherWayOffered_staysSilent() {
        trial.silent(prompt(Dossiers.empty(), "refused", "no"));
    }

    @Test
    void replacedAfterwards_staysSilent() {
        trial.silent(prompt(prompt(Dossiers.empty(), "failed", "yes"), "replaced", "yes"));
    }

    private static Dossiers prompt(Dossiers dossiers, String result, String offered) {
        return dossiers.record(
                "2026-03-01",
                "interview.prompt",
                "meeting=second round",
                "prompt=show the view from the window",
                "result=" + result,
                "alternative-offered=" + offered);
    }
}
