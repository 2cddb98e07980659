package bonafide.detector.identity;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: a due-diligence step that people or a provider carried out ended in one of the named ways, and nothing has
 * settled it since.
 *
 * <p>It is fooled by genuine papers shown by their true owner, for whom every check agrees. What looks like it: a name
 * change, a typing error, an error in the asked party's own records, a closed company. A later result that agrees, or a
 * waiver, settles the same question. Sources: MF24-03, MF24-04, MC22-06, F25B-03.
 */
public record CheckCameBack(Settings settings) implements KeepingDetector {
    /** Which result is looked for. */
    public record Settings(
            @Means("Which checks, by their word in the check result")
            List<String> checks,

            @Means("Which outcomes count") List<CheckOutcome> outcomes,

            @Means("What the check asks, to go on after 'asked whether'")
            String asked,

            @Means("How long a correction may take; without it none is waited for")
            Optional<Duration> correction,

            @Means("How often it must have been tried; without it once is enough")
            Optional<Integer> attempts,

            @Means("Whether the contact asked must have been found independently of the person")
            boolean independentContact) {
        public Settings {
            checks = List.copyOf(checks);
            outcomes = List.copyOf(outcomes);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(CheckResult.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<CheckResult> results = state.stream(CheckResult.class)
                .filter(result -> settings.checks.contains(result.check().toLowerCase(Locale.ROOT)))
                .toList();
        if (results.isEmpty()) {
            return new Judgement.Missing(
                    List.of("organisation.check-result"), "no result of " + Wording.list(settings.checks));
        }
        List<CheckResult> open = results.stream()
                .filter(result -> counts(result) && !isSettled(result, results))
                .toList();
        List<CheckResult> due =
                open.stream().filter(result -> isDue(result, asOf)).toList();
        if (due.isEmpty()) {
            return new Judgement.Silent(
                    open.isEmpty() ? "no such result stands open" : "the time for a correction runs");
        }
        return found(due);
    }

    private boolean counts(CheckResult result) {
        return settings.outcomes.contains(result.outcome())
                && (!settings.independentContact || result.independentContact().orElse(false))
                && settings.attempts
                        .map(least -> result.attempts().orElse(1) >= least)
                        .orElse(true);
    }

    private static boolean isSettled(CheckResult result, List<CheckResult> results) {
        return results.stream()
                .filter(later -> !later.at().isBefore(result.at()))
                .filter(later -> later.check().equalsIgnoreCase(result.check()))
                .filter(later -> later.about().isEmpty() || later.about().equals(result.about()))
                .anyMatch(later -> later.outcome() == CheckOutcome.AGREES || later.outcome() == CheckOutcome.WAIVED);
    }

    /** An undated result cannot be shown to be within the time for a correction, nor past it. */
    private boolean isDue(CheckResult result, Instant asOf) {
        return settings.correction
                .map(time ->
                        result.provenance().dated() && !result.at().plus(time).isAfter(asOf))
                .orElse(true);
    }

    private Judgement found(List<CheckResult> due) {
        CheckResult last = due.getLast();
        String about =
                last.about().map(what -> " (" + Wording.brief(what) + ")").orElse("");
        String further = due.size() == 1 ? "" : " There are " + due.size() + " such results.";
        return Judgement.Found.of(
                "Asked whether " + settings.asked + about + ", " + answerer(last) + answered(last) + Wording.on(last)
                        + said(last) + "." + further,
                new Compared(settings.asked + about, answerer(last) + answered(last) + said(last)),
                evidence(due));
    }

    private static List<Evidence> evidence(List<CheckResult> due) {
        List<Evidence> evidence = new ArrayList<>();
        for (CheckResult result : due) {
            evidence.add(new Evidence(
                    result,
                    Wording.brief(result.check()) + ": "
                            + result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        return evidence;
    }

    private static String answerer(CheckResult result) {
        return result.by().map(Wording::brief).orElse("the party asked");
    }

    private static String said(CheckResult result) {
        return result.note().map(note -> ": " + Wording.quoted(note)).orElse("");
    }

    private static String answered(CheckResult result) {
        String tried = result.attempts()
                .filter(times -> times > 1)
                .map(times -> " after " + times + " attempts")
                .orElse("");
        return switch (result.outcome()) {
            case AGREES -> " answered that it agrees";
            case DIFFERS -> " answered that it does not agree";
            case INCONCLUSIVE -> " could not say" + tried;
            case NO_ANSWER -> " gave no answer" + tried;
            case OPEN -> " has not answered yet" + tried;
            case WAIVED -> " waived the question";
        };
    }
}
