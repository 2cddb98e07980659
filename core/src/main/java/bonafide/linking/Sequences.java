package bonafide.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongPredicate;

/** The hashes of a text's word sequences, each once. */
final class Sequences {
    /** Words in one sequence. */
    static final int WORDS = 4;

    private static final int MOST = 20_000;

    private final long[] sorted;

    private Sequences(long[] sorted) {
        this.sorted = sorted;
    }

    /** Those of a text; what is longer than {@value #MOST} words is cut off. */
    static Sequences of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", MOST);
        long[] hashes = new long[Math.max(0, words.length - WORDS + 1)];
        for (int index = 0; index < hashes.length; index++) {
            long hash = 0xcbf29ce484222325L;
            for (int word = index; word < index + WORDS; word++) {
                hash = (hash ^ words[word].hashCode()) * 0x100000001b3L;
            }
            hashes[index] = mix(hash);
        }
        return new Sequences(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    int size() {
        return sorted.length;
    }

    long[] hashes() {
        return sorted.clone();
    }

    Sequences where(LongPredicate wanted) {
        return new Sequences(Arrays.stream(sorted).filter(wanted).toArray());
    }

    /** The least hash under each of so many functions (MinHash): equal in two texts as often as they have sequences in common. */
    long[] signature(int functions) {
        long[] least = new long[functions];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long sequence : sorted) {
            for (int function = 0; function < functions; function++) {
                least[function] = Math.min(least[function], mix(sequence + function * 0x9E3779B97F4A7C15L));
            }
        }
        return least;
    }

    /** The share of common sequences (Jaccard), 0 to 1. */
    double similarity(Sequences other) {
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < sorted.length && right < other.sorted.length) {
            int order = Long.compare(sorted[left], other.sorted[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        int all = sorted.length + other.sorted.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The finaliser of MurmurHash3, which spreads every bit over all others. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
