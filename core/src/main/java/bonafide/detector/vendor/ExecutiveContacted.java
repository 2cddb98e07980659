package bonafide.detector.vendor;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.CheckOutcome;
import bonafide.observation.Organisation.CheckResult;
import bonafide.observation.Organisation.ExecutiveContact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: somebody who says they lead a company wrote unasked, and could not be found independently. Context only: sales
 * work like that.
 *
 * <p>It is fooled by a profile made in advance. Source: C22-05.
 */
public record ExecutiveContacted(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("The look-up that settles it where it agrees, by its word in the check result")
            String check) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(ExecutiveContact.class, CheckResult.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<String> found = state.stream(CheckResult.class)
                .filter(result ->
                        result.check().equalsIgnoreCase(settings.check) && result.outcome() == CheckOutcome.AGREES)
                .map(result -> result.about().orElse("").toLowerCase(Locale.ROOT))
                .toList();
        List<ExecutiveContact> contacts = state.stream(ExecutiveContact.class)
                .filter(one -> !found.contains(one.name().toLowerCase(Locale.ROOT))
                        && !found.contains(one.company().toLowerCase(Locale.ROOT)))
                .toList();
        if (contacts.isEmpty()) {
            return new Judgement.Silent("nobody who leads a company wrote unasked, or they were found independently");
        }
        ExecutiveContact first = contacts.getFirst();
        return Judgement.Found.of(
                Wording.brief(first.name()) + " wrote" + Wording.on(first) + " as head of "
                        + Wording.brief(first.company()) + " and could not be found independently.",
                new Compared("head of " + Wording.brief(first.company()), "found independently: nobody of that name"),
                contacts.stream()
                        .limit(10)
                        .map(one -> new Evidence(one, Wording.brief(one.company())))
                        .toList());
    }
}
