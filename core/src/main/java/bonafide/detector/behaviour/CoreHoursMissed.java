package bonafide.detector.behaviour;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.CoreHours;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: a large share of the agreed core hours was missed in several periods.
 *
 * <p>It is fooled by a tool that keeps the machine awake. What looks like it: care duties, disability, faith, a second job
 * that was agreed. A matter of management first. Source: C22-10.
 */
public record CoreHoursMissed(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("From which share of a period on, 0 to 1")
            double share,

            @Means("In how many periods") int periods) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(CoreHours.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<CoreHours> missed = state.stream(CoreHours.class)
                .filter(period -> period.missedShare() >= settings.share)
                .toList();
        if (state.observations().isEmpty()) {
            return new Judgement.Missing(List.of("organisation.core-hours"), "no record of core hours");
        }
        long periods = missed.stream().map(CoreHours::from).distinct().count();
        if (periods < Math.max(1, settings.periods)) {
            return new Judgement.Silent("core hours were kept, or missed in few periods");
        }
        CoreHours last = missed.getLast();
        return Judgement.Found.of(
                "In " + Wording.count(periods, "period", "periods") + " at least " + percent(settings.share)
                        + " of the agreed core hours was missed, most recently " + percent(last.missedShare())
                        + " from "
                        + last.from() + " to " + last.to() + ".",
                new Compared("agreed: core hours", "missed: " + percent(last.missedShare())),
                missed.stream()
                        .skip(Math.max(0, missed.size() - 8))
                        .map(period -> new Evidence(period, percent(period.missedShare()) + " from " + period.from()))
                        .toList());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
