package bonafide.detector.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class SlowAnswersTest {
    private final Trial trial = Trial.of("SlowAnswers", "times=4", "minutes=60", "periods=1");

    private static Dossiers answers(String own, String team) {
        return Dossiers.empty()
                .record(
                        "2026-03-31",
                        "organisation.answer-time",
                        "from=2026-03-01",
                        "to=2026-03-31",
                        "median-minutes=" + own,
                        "team-median-minutes=" + team);
    }

    @Test
    void multipleOfTheTeam_fires() {
        assertThat(trial.fires(answers("240", "30")).reason())
                .contains("240 minutes")
                .contains("30 minutes");
    }

    @Test
    void quickTeamAndQuickPerson_areSilent() {
        trial.silent(answers("20", "2"));
    }

    @Test
    void likeTheTeam_isSilent() {
        trial.silent(answers("90", "60"));
    }

    @Test
    void noRecord_isAGap() {
        trial.gap(Dossiers.empty());
    }
}
