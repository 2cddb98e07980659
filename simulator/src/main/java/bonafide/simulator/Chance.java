package bonafide.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Chance that repeats itself: the same label gives the same numbers on every machine and in every release of Java, so one
 * person more in the cast changes nobody else's records. SplitMix64 (Steele, Lea, Flood 2014), seeded with FNV-1a of the
 * label.
 */
final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The chance that belongs to a label. */
    static Chance of(String label) {
        long hash = 0xCBF29CE484222325L;
        for (byte each : label.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * 0x100000001B3L;
        }
        return new Chance(hash);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** From the lowest to the highest, both possible. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** Whether it happens, in so many cases of a hundred. */
    boolean happens(int percent) {
        return below(100) < percent;
    }

    /** One of them. */
    <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** So many hexadecimal digits. */
    String hex(int digits) {
        return letters(digits, "0123456789abcdef");
    }

    /** So many letters and digits, as vendors make their ids. */
    String id(int length) {
        return letters(length, BASE_62);
    }

    /** A random-looking UUID, version 4. */
    UUID uuid() {
        return new UUID((next() & ~0xF000L) | 0x4000L, (next() >>> 2) | 0x8000000000000000L);
    }

    private String letters(int length, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append(alphabet.charAt(below(alphabet.length())));
        }
        return text.toString();
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
