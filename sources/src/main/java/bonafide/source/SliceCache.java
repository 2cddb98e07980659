package bonafide.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * Remembers what was made of some bytes, because logs repeat themselves: the same person, place and browser stand in line
 * after line. Of fixed size; where there is no room, a new value now and then takes the place of one of a few others, so that
 * frequent ones are seldom driven out.
 */
public final class SliceCache<V> {
    private static final int LONGEST = 4 * 1024;

    private final Entry<V>[] entries;
    private final int[] hashes;
    private final Turns turns = new Turns();

    /** An empty cache with room for two to that power of values. */
    public SliceCache(int power) {
        this.entries = entries(1 << power);
        this.hashes = new int[1 << power];
    }

    /** What was remembered for the bytes from {@code from} to before {@code to}. */
    public Optional<V> find(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int first = first(hash);
        for (int place = first; place < first + Turns.WAYS; place++) {
            if (hashes[place] == hash) {
                Entry<V> entry = entries[place];
                if (entry != null && Arrays.equals(entry.key, 0, entry.key.length, bytes, from, to)) {
                    return entry.value;
                }
            }
        }
        return Optional.empty();
    }

    /** Remembers what was made of them, which must depend on nothing else. */
    public void remember(byte[] bytes, int from, int to, V value) {
        if (to - from <= LONGEST) {
            int hash = hash(bytes, from, to);
            int place = turns.place(entries, first(hash));
            if (place != Turns.NONE) {
                hashes[place] = hash;
                entries[place] = new Entry<>(Arrays.copyOfRange(bytes, from, to), Optional.of(value));
            }
        }
    }

    private int first(int hash) {
        return hash & (entries.length - 1) & -Turns.WAYS;
    }

    static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int index = from;
        for (; index + Long.BYTES <= to; index += Long.BYTES) {
            hash = (hash ^ Words.at(bytes, index)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        for (; index < to; index++) {
            hash = (hash ^ bytes[index]) * 0x9E37_79B9_7F4A_7C15L;
        }
        return (int) (hash ^ hash >>> 32);
    }

    @SuppressWarnings("unchecked")
    private static <V> Entry<V>[] entries(int size) {
        return (Entry<V>[]) new Entry<?>[size];
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Entry<V>(byte[] key, Optional<V> value) {}
}
