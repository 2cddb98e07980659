package bonafide.detector.interview;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Interview.Prompt;
import bonafide.observation.Interview.PromptResult;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: a live prompt that everybody gets was refused or failed, although another way had been offered, and was not
 * done later.
 *
 * <p>It is fooled by a made-up picture that follows the prompt. What looks like it: limited mobility, religious dress, no
 * window, a prompt that was not understood. A prompt done or replaced later in the same call settles it. Source: F25B-04.
 */
public record LivePromptRefused(Settings settings) implements KeepingDetector {
    /** How many prompts. */
    public record Settings(
            @Means("How many different prompts must stay undone")
            int prompts) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Prompt.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Prompt> prompts = state.all(Prompt.class);
        List<Prompt> undone = prompts.stream()
                .filter(prompt -> prompt.alternativeOffered() && !isDone(prompt))
                .filter(prompt -> prompts.stream().noneMatch(later -> isSame(prompt, later) && isDone(later)))
                .toList();
        List<String> named = undone.stream()
                .map(prompt -> Wording.quoted(prompt.prompt()))
                .distinct()
                .toList();
        if (undone.isEmpty() || named.size() < settings.prompts) {
            return new Judgement.Silent("no prompt with another way offered stayed undone");
        }
        Prompt first = undone.getFirst();
        String result = first.result().name().toLowerCase(Locale.ROOT);
        return Judgement.Found.of(
                "In " + Wording.brief(first.meeting()) + " the live prompt " + Wording.list(named)
                        + (first.result() == PromptResult.REFUSED ? " was refused" : " failed")
                        + ", although another way had been offered.",
                new Compared("the prompt done, or done another way", Wording.list(named) + ": " + result),
                undone.stream()
                        .map(prompt -> new Evidence(
                                prompt,
                                Wording.brief(prompt.prompt()) + ": "
                                        + prompt.result().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static boolean isDone(Prompt prompt) {
        return prompt.result() == PromptResult.DONE || prompt.result() == PromptResult.REPLACED;
    }

    private static boolean isSame(Prompt one, Prompt other) {
        return one.meeting().equals(other.meeting()) && one.prompt().equalsIgnoreCase(other.prompt());
    }
}
