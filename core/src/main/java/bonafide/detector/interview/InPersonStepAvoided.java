package bonafide.detector.interview;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Interview.InPersonStep;
import bonafide.observation.Interview.StepState;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: a step that everybody takes in person was declined or put off again and again, and not taken since.
 *
 * <p>It is fooled by a stand-in who comes. What looks like it: illness, care duties, distance, faith, disability. A step
 * that was taken settles itself. Source: S-RF-02.
 */
public record InPersonStepAvoided(Settings settings) implements KeepingDetector {
    /** How often. */
    public record Settings(
            @Means("How often a step must be declined or put off")
            int times) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(InPersonStep.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<InPersonStep> steps = state.all(InPersonStep.class);
        List<InPersonStep> avoided = steps.stream()
                .filter(step -> step.state() == StepState.DECLINED || step.state() == StepState.POSTPONED)
                .filter(step -> steps.stream()
                        .noneMatch(done ->
                                done.state() == StepState.DONE && done.step().equals(step.step())))
                .toList();
        if (avoided.size() < settings.times) {
            return new Judgement.Silent("fewer than " + settings.times + " such steps were declined or put off");
        }
        String named = Wording.list(avoided.stream()
                .map(step -> Wording.brief(step.step()))
                .distinct()
                .toList());
        return Judgement.Found.of(
                "The step in person (" + named + ") was declined or put off " + avoided.size()
                        + " times and has not been taken.",
                new Compared(named + ": taken in person by everybody", avoided.size() + " times declined or put off"),
                avoided.stream()
                        .map(step -> new Evidence(
                                step,
                                Wording.brief(step.step()) + ": "
                                        + step.state().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
