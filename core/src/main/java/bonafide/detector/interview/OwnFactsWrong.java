package bonafide.detector.interview;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Interview.OwnFactAnswer;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: answers to the common questions about the person's own town, school or employer contradict what the person
 * claims.
 *
 * <p>It is fooled by preparation. What looks like it: a recent move, nerves, a question not understood. It means something
 * only where everybody is asked the same set. Sources: KRK-2025, MF25A-13.
 */
public record OwnFactsWrong(Settings settings) implements KeepingDetector {
    /** How many answers. */
    public record Settings(
            @Means("How many answers must contradict the claims")
            int answers) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(OwnFactAnswer.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<OwnFactAnswer> wrong = state.stream(OwnFactAnswer.class)
                .filter(answer -> !answer.agrees())
                .toList();
        if (wrong.size() < settings.answers) {
            return new Judgement.Silent("fewer than " + settings.answers + " answers contradict the claims");
        }
        String topics = Wording.list(wrong.stream()
                .map(answer -> answer.topic().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
        String notes = wrong.stream()
                .flatMap(answer -> answer.note().stream())
                .findFirst()
                .map(note -> ": " + Wording.quoted(note))
                .orElse("");
        return Judgement.Found.of(
                Wording.count(wrong.size(), "answer", "answers") + " to the common questions about the person's own "
                        + topics + (wrong.size() == 1 ? " does" : " do") + " not agree with what the person claims"
                        + notes + ".",
                new Compared("own " + topics + " as claimed", "answered otherwise" + notes),
                wrong.stream()
                        .map(answer -> new Evidence(
                                answer,
                                answer.topic().name().toLowerCase(Locale.ROOT)
                                        + answer.note()
                                                .map(note -> ": " + Wording.quoted(note))
                                                .orElse("")))
                        .toList());
    }
}
