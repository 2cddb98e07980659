package bonafide.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Remembers how records begin: where in a log who acted, from which client and on what device stands first, nearly half of a
 * line is the same as in an earlier line of that person. Such a beginning need not be looked through again, because the same
 * bytes mean the same; what was made of it is remembered with it.
 *
 * <p>For one thread. Of fixed size; where there is no room, a new beginning now and then takes the place of one of a few others.
 *
 * @param <V> what is made of a beginning
 */
public final class Beginnings<V> {
    private static final int LONGEST = 4 * 1024;
    private static final int NONE = -1;

    /** By how many bytes a beginning is looked up: enough to tell people apart. */
    private static final int TOLD_BY = 96;

    private final List<String> names;
    private final Entry<V>[] entries;
    private final int[] hashes;
    private final Turns turns = new Turns();
    private int[] fields = new int[0];
    private int seen;
    private int stop;
    private Optional<Entry<V>> current = Optional.empty();

    /** Room for two to that power of beginnings, each of which holds the fields of these names and no others. */
    public Beginnings(int power, List<String> names) {
        this.names = List.copyOf(names);
        this.entries = entries(1 << power);
        this.hashes = new int[1 << power];
    }

    /** Remembers nothing. */
    static Beginnings<Object> none() {
        return new Beginnings<>(2, List.of());
    }

    /** Says which numbers the names have among all fields that are looked for. */
    void number(List<String> all) {
        fields = names.stream().mapToInt(all::indexOf).toArray();
    }

    /** What was made of the beginning of the record that was looked through last. */
    public Optional<V> value() {
        return current.flatMap(entry -> entry.value);
    }

    /** Remembers what was made of that beginning; it must depend on nothing else. */
    public void keep(V value) {
        current.ifPresent(entry -> entry.value = Optional.of(value));
    }

    /** How long the beginning is that a record has in common with an earlier one, and puts its fields where they stand; or 0. */
    int find(byte[] bytes, int start, int end, int[] from, int[] to) {
        current = Optional.empty();
        seen = 0;
        stop = NONE;
        if (fields.length == 0) {
            return 0;
        }
        int hash = hash(bytes, start, end);
        int first = first(hash);
        for (int place = first; place < first + Turns.WAYS; place++) {
            Entry<V> entry = entries[place];
            if (hashes[place] == hash && entry != null && entry.begins(bytes, start, end)) {
                current = entry.self;
                entry.put(fields, start, from, to);
                seen = NONE;
                return entry.bytes.length;
            }
        }
        return 0;
    }

    /** A chosen field ends there. The beginning ends with the last of its own, unless another chosen one stands among them. */
    void meet(int field, int after) {
        if (seen < 0 || seen == fields.length) {
            return;
        }
        for (int own : fields) {
            if (own == field) {
                seen++;
                stop = seen == fields.length ? after : NONE;
                return;
            }
        }
        seen = NONE;
    }

    /** Remembers the beginning of a record that was looked through, if it has one and it was new. */
    void remember(byte[] bytes, int start, int end, int[] from, int[] to) {
        if (stop < 0 || stop - start > LONGEST) {
            return;
        }
        int hash = hash(bytes, start, end);
        int place = turns.place(entries, first(hash));
        if (place == Turns.NONE) {
            return;
        }
        hashes[place] = hash;
        entries[place] = new Entry<>(Arrays.copyOfRange(bytes, start, stop), fields, start, from, to);
        current = entries[place].self;
    }

    private int first(int hash) {
        return hash & (entries.length - 1) & -Turns.WAYS;
    }

    private static int hash(byte[] bytes, int start, int end) {
        return SliceCache.hash(bytes, start, Math.min(end, start + TOLD_BY));
    }

    @SuppressWarnings("unchecked")
    private static <V> Entry<V>[] entries(int size) {
        return (Entry<V>[]) new Entry<?>[size];
    }

    /** One beginning. */
    private static final class Entry<V> {
        private final byte[] bytes;
        private final int[] from;
        private final int[] to;
        private final Optional<Entry<V>> self = Optional.of(this);
        private Optional<V> value = Optional.empty();

        Entry(byte[] bytes, int[] fields, int start, int[] from, int[] to) {
            this.bytes = bytes;
            this.from = new int[fields.length];
            this.to = new int[fields.length];
            for (int index = 0; index < fields.length; index++) {
                this.from[index] = from[fields[index]] - start;
                this.to[index] = to[fields[index]] - start;
            }
        }

        /** The byte behind it must end its last value: 12 is no beginning of 123. */
        boolean begins(byte[] record, int start, int end) {
            int stop = start + bytes.length;
            return stop < end
                    && (record[stop] == ',' || record[stop] == '}')
                    && Arrays.equals(bytes, 0, bytes.length, record, start, stop);
        }

        void put(int[] fields, int start, int[] recordFrom, int[] recordTo) {
            for (int index = 0; index < fields.length; index++) {
                recordFrom[fields[index]] = start + from[index];
                recordTo[fields[index]] = start + to[index];
            }
        }
    }
}
