package bonafide.detector.resume;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Linked;
import bonafide.observation.Linked.SimilarText;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The sign: a text that should be somebody's own shares most of its word sequences with a text of somebody else.
 *
 * <p>It is fooled by rewriting every sentence, which language models do for nothing. What looks like it: templates, a
 * former employer's wording, an agency's house style, one published solution. Sources: F25A-09, WEB3HB, S-RF-03.
 */
public record TextResemblesAnothers(Settings settings) implements KeepingDetector {
    /** Which texts, and how alike. */
    public record Settings(
            @Means("Which kind of text") Linked.TextKind kind,

            @Means("From which share of common word sequences on, 0 to 1")
            double atLeast) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SimilarText.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<SimilarText> alike = state.stream(SimilarText.class)
                .filter(link -> link.kind() == settings.kind && link.similarity() >= settings.atLeast)
                .sorted(Comparator.comparingDouble(SimilarText::similarity).reversed())
                .toList();
        if (alike.isEmpty()) {
            return new Judgement.Silent("no " + word() + " of others is alike enough");
        }
        SimilarText first = alike.getFirst();
        String others = Wording.list(
                alike.stream().map(link -> name(link.other())).distinct().toList());
        return Judgement.Found.of(
                        "About " + percent(first) + " of the word sequences in the " + word()
                                + " also stand in that of " + others + ".",
                        new Compared(word() + ": written by this person", percent(first) + " shared with " + others),
                        alike.stream()
                                .map(link -> new Evidence(link, percent(link) + " shared with " + name(link.other())))
                                .toList())
                .given(alike.stream()
                        .map(link -> new Circumstance.SharedWith(link.other()))
                        .toList());
    }

    private String word() {
        return switch (settings.kind) {
            case RESUME -> "résumé";
            case TEST_ANSWER -> "test answer";
            case BID -> "bid";
            case VENDOR_SITE -> "site's text";
        };
    }

    private static String name(Linked.Holder holder) {
        return Wording.brief(holder.name()) + " ("
                + Wording.brief(holder.subject().value()) + ")";
    }

    private static String percent(SimilarText link) {
        return Math.round(100 * link.similarity()) + " %";
    }
}
