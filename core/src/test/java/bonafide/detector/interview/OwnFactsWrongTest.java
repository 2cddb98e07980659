package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class OwnFactsWrongTest {
    private final Trial trial = Trial.of("OwnFactsWrong", "answers=2");

    @Test
    void twoAnswersThatDoNotAgree_fire() {
        assertThat(trial.fires(answer(answer(Dossiers.empty(), "town", "no"), "school", "no"))
                        .reason())
                .startsWith("2 answers to the common questions about the person's own town and school do not agree");
    }

    @Test
    void oneSlip_staysSilent() {
        trial.silent(answer(answer(Dossiers.empty(), "town", "no"), "school", "yes"));
    }

    private static Dossiers answer(Dossiers dossiers, String topic, String agrees) {
        return dossiers.record(
                "2026-03-01",
                "interview.own-fact-answer",
                "meeting=second round",
                "topic=" + topic,
                "agrees=" + agrees);
    }
}
