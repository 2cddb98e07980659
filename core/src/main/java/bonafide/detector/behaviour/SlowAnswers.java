package bonafide.detector.behaviour;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.AnswerTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: in several periods the person's median time to answer in agreed hours is a multiple of the team's. Context only:
 * performance is not identity.
 *
 * <p>It is fooled by short automatic answers. What looks like it: workload, illness, a poor line, concentrated work. Sources:
 * C22-13, C22-14.
 */
public record SlowAnswers(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How many times the team's median") double times,

            @Means("Medians below this many minutes do not count")
            double minutes,

            @Means("In how many periods") int periods) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(AnswerTime.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        if (state.observations().isEmpty()) {
            return new Judgement.Missing(List.of("organisation.answer-time"), "no record of answer times");
        }
        List<AnswerTime> slow = state.stream(AnswerTime.class)
                .filter(period -> period.medianMinutes() >= settings.minutes
                        && period.medianMinutes() >= settings.times * period.teamMedianMinutes())
                .toList();
        long periods = slow.stream().map(AnswerTime::from).distinct().count();
        if (periods < Math.max(1, settings.periods)) {
            return new Judgement.Silent("answers took about as long as the team's, or longer in few periods");
        }
        AnswerTime last = slow.getLast();
        return Judgement.Found.of(
                "From " + last.from() + " to " + last.to() + " answers took " + minutes(last.medianMinutes())
                        + " in the median and the team's " + minutes(last.teamMedianMinutes()) + ", as in "
                        + Wording.count(periods, "period", "periods") + " altogether.",
                new Compared(
                        "the team's median: " + minutes(last.teamMedianMinutes()),
                        "the person's: " + minutes(last.medianMinutes())),
                slow.stream()
                        .skip(Math.max(0, slow.size() - 8))
                        .map(period -> new Evidence(period, minutes(period.medianMinutes())))
                        .toList());
    }

    private static String minutes(double minutes) {
        return Wording.count(Math.round(minutes), "minute", "minutes");
    }
}
