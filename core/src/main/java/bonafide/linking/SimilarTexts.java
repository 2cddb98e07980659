package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.observation.Interview;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Platform;
import bonafide.observation.Resume;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts of different subjects that are nearly the same: résumés, answers to one test, bids.
 *
 * <p>A text becomes the set of its sequences of {@value #SHINGLE} words. Sequences that stand in the texts of many
 * subjects ({@value #TEMPLATE_HOLDERS} or more, and one text in twenty) are template, or the way everybody in a trade writes, and are left out. Candidates for comparison come from
 * MinHash signatures cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3),
 * so the work grows with the number of texts and not with its square; what is reported is the exact share of common
 * sequences.
 */
final class SimilarTexts {
    /** Words in one sequence. */
    static final int SHINGLE = 4;

    /** From which share of common sequences two texts are handed on; red flags set their own, higher limit. */
    static final double LEAST_SIMILARITY = 0.3;

    private static final int FEWEST_SEQUENCES = 12;
    private static final int MOST_SEQUENCES = 20_000;
    private static final int TEMPLATE_HOLDERS = 6;
    private static final double TEMPLATE_SHARE = 0.05;
    private static final int BANDS = 40;
    private static final int ROWS = 3;
    private static final int MOST_IN_A_BUCKET = 200;

    private SimilarTexts() {}

    /** One text of one subject. */
    private record Written(
            Linking.Party party, Observation observation, Linked.TextKind kind, String scope, long[] sequences) {}

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
            double similarity = comparable ? similarity(one.sequences, other.sequences) : 0;
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
                        own.observation.provenance(), own.kind, rounded, other.party.holding(other.observation)));
    }

    private static List<Written> texts(Collection<Dossier> dossiers, Map<SubjectId, Linking.Party> parties) {
        List<Written> texts = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Linking.Party party = parties.get(dossier.subject());
            for (Observation observation : party == null ? List.<Observation>of() : dossier.observations()) {
                if (observation instanceof Resume.Text text) {
                    texts.add(new Written(party, text, Linked.TextKind.RESUME, "", sequences(text.words())));
                } else if (observation instanceof Interview.TestSitting sitting
                        && sitting.answer().isPresent()) {
                    texts.add(new Written(
                            party,
                            sitting,
                            Linked.TextKind.TEST_ANSWER,
                            sitting.test(),
                            sequences(sitting.answer().get())));
                } else if (observation instanceof Platform.Bid bid && bid.text().isPresent()) {
                    texts.add(new Written(
                            party,
                            bid,
                            Linked.TextKind.BID,
                            bid.platform(),
                            sequences(bid.text().get())));
                }
            }
        }
        return texts;
    }

    /** Hashes of the word sequences of a text, each once, in order. */
    static long[] sequences(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST_SEQUENCES);
        long[] sequences = new long[Math.max(0, words.length - SHINGLE + 1)];
        for (int index = 0; index < sequences.length; index++) {
            long hash = 1469598103934665603L;
            for (int word = index; word < index + SHINGLE; word++) {
                hash = (hash ^ words[word].hashCode()) * 1099511628211L;
            }
            sequences[index] = mix(hash);
        }
        return Arrays.stream(sequences).sorted().distinct().toArray();
    }

    private static List<Written> withoutTemplates(List<Written> texts) {
        Map<Long, Tally> holders = new HashMap<>();
        for (Written text : texts) {
            for (long sequence : text.sequences) {
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
                        Arrays.stream(text.sequences)
                                .filter(sequence -> holders.getOrDefault(sequence, Tally.NOBODY).holders < many)
                                .toArray()))
                .filter(text -> text.sequences.length >= FEWEST_SEQUENCES)
                .toList();
    }

    private static Set<Pair> candidates(List<Written> texts) {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int index = 0; index < texts.size(); index++) {
            long[] signature = signature(texts.get(index).sequences);
            for (int band = 0; band < BANDS; band++) {
                long bucket = band;
                for (int row = 0; row < ROWS; row++) {
                    bucket = mix(bucket * 31 + signature[band * ROWS + row]);
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

    private static long[] signature(long[] sequences) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long sequence : sequences) {
            for (int function = 0; function < least.length; function++) {
                long hash = mix(sequence + function * 0x9E3779B97F4A7C15L);
                least[function] = Math.min(least[function], hash);
            }
        }
        return least;
    }

    /** The share of common sequences (Jaccard). Both arrays are sorted. */
    private static double similarity(long[] one, long[] other) {
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < one.length && right < other.length) {
            int order = Long.compare(one[left], other[right]);
            if (order == 0) {
                common++;
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return (double) common / (one.length + other.length - common);
    }

    /** The finaliser of MurmurHash3, which spreads every bit over all others. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
