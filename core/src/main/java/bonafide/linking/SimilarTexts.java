package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.observation.Interview;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Platform;
import bonafide.observation.Resume;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts of different subjects that are nearly the same: résumés, answers to one test, bids.
 *
 * <p>A text becomes the set of its sequences of {@value Sequences#WORDS} words. Sequences that stand in the texts of many
 * subjects ({@value #TEMPLATE_HOLDERS} or more, and one text in twenty) are template, or the way everybody in a trade writes, and are left out. Candidates for comparison come from
 * MinHash signatures cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3),
 * so the work grows with the number of texts and not with its square; what is reported is the exact share of common
 * sequences.
 */
final class SimilarTexts {

    /** From which share of common sequences two texts are handed on; red flags set their own, higher limit. */
    static final double LEAST_SIMILARITY = 0.3;

    private static final int FEWEST_SEQUENCES = 12;
    private static final int TEMPLATE_HOLDERS = 6;
    private static final double TEMPLATE_SHARE = 0.05;
    private static final int BANDS = 40;
    private static final int ROWS = 3;
    private static final int MOST_IN_A_BUCKET = 200;

    private SimilarTexts() {}

    /** One text of one subject. */
    private record Written(
            Linking.Party party, Observation observation, Linked.TextKind kind, String scope, Sequences sequences) {}

    private record Pair(int one, int other) {}

    /** In how many subjects' texts a sequence stands; the texts of one subject come one after the other. */
    private record Tally(int holders, SubjectId latest) {
        static final Tally NOBODY = new Tally(0, new SubjectId(""));

        Tally and(Tally next) {
            return latest.equals(next.latest) ? this : new Tally(holders + 1, next.latest);
        }
    }

    /** The links, by subject. */
    static Map<SubjectId, List<Linked>> among(Collection<Dossier> dossiers, Map<SubjectId, Linking.Party> parties) {
        List<Written> texts = withoutTemplates(texts(dossiers, parties));
        Map<SubjectId, List<Linked>> links = new HashMap<>();
        for (Pair pair : candidates(texts)) {
            Written one = texts.get(pair.one);
            Written other = texts.get(pair.other);
            boolean comparable = one.kind == other.kind
                    && one.scope.equals(other.scope)
                    && !one.party.subject().equals(other.party.subject())
                    && !one.party.sameNameAs(other.party);
            double similarity = comparable ? one.sequences.similarity(other.sequences) : 0;
            if (similarity >= LEAST_SIMILARITY) {
                add(links, one, other, similarity);
                add(links, other, one, similarity);
            }
        }
        return links;
    }

    private static void add(Map<SubjectId, List<Linked>> links, Written own, Written other, double similarity) {
        double rounded = Math.floor(similarity * 100) / 100;
        links.computeIfAbsent(own.party.subject(), any -> new ArrayList<>())
                .add(new Linked.SimilarText(
                        own.observation.provenance(),
                        own.kind,
                        rounded,
                        other.party.holding(other.observation.provenance())));
    }

    private static List<Written> texts(Collection<Dossier> dossiers, Map<SubjectId, Linking.Party> parties) {
        List<Written> texts = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Linking.Party party = Linking.party(parties, dossier.subject());
            dossier.observations()
                    .forEach(observation -> written(party, observation).ifPresent(texts::add));
        }
        return texts;
    }

    private static Optional<Written> written(Linking.Party party, Observation observation) {
        return switch (observation) {
            case Resume.Text text ->
                Optional.of(new Written(party, text, Linked.TextKind.RESUME, "", Sequences.of(text.words())));
            case Interview.TestSitting sitting ->
                sitting.answer()
                        .map(answer -> new Written(
                                party, sitting, Linked.TextKind.TEST_ANSWER, sitting.test(), Sequences.of(answer)));
            case Platform.Bid bid ->
                bid.text()
                        .map(text -> new Written(party, bid, Linked.TextKind.BID, bid.platform(), Sequences.of(text)));
            default -> Optional.empty();
        };
    }

    private static List<Written> withoutTemplates(List<Written> texts) {
        Map<Long, Tally> holders = new HashMap<>();
        for (Written text : texts) {
            for (long sequence : text.sequences.hashes()) {
                holders.merge(sequence, new Tally(1, text.party.subject()), Tally::and);
            }
        }
        double many = Math.max(TEMPLATE_HOLDERS, TEMPLATE_SHARE * texts.size());
        return texts.stream()
                .map(text -> new Written(
                        text.party,
                        text.observation,
                        text.kind,
                        text.scope,
                        text.sequences.where(sequence -> holders.getOrDefault(sequence, Tally.NOBODY).holders < many)))
                .filter(text -> text.sequences.size() >= FEWEST_SEQUENCES)
                .toList();
    }

    private static Set<Pair> candidates(List<Written> texts) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int index = 0; index < texts.size(); index++) {
            long[] signature = texts.get(index).sequences.signature(BANDS * ROWS);
            for (int band = 0; band < BANDS; band++) {
                long bucket = band;
                for (int row = 0; row < ROWS; row++) {
                    bucket = Sequences.mix(bucket * 31 + signature[band * ROWS + row]);
                }
                buckets.computeIfAbsent(bucket, any -> new ArrayList<>()).add(index);
            }
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (List<Integer> bucket : buckets.values()) {
            int size = Math.min(bucket.size(), MOST_IN_A_BUCKET);
            for (int one = 0; one < size; one++) {
                for (int other = one + 1; other < size; other++) {
                    pairs.add(new Pair(bucket.get(one), bucket.get(other)));
                }
            }
        }
        return pairs;
    }
}
