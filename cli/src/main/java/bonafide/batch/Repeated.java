package bonafide.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values that come again and again, each with a number. A value is taken in when it comes a second time, and only so many are,
 * so that what never repeats costs nothing. An open table, because it is asked several times for every record.
 *
 * <p>Written by one thread; any thread may read once it is done.
 */
final class Repeated<T> {
    /** Instead of the number of a value that has none. */
    static final int NEW = -1;

    private static final int SEEN = 1 << 16;

    private final int most;
    private final List<T> values = new ArrayList<>();
    private final List<Optional<T>> maybes = new ArrayList<>();
    private final int[] seen = new int[SEEN];
    private int[] places = new int[1 << 10];
    private int[] hashes = new int[places.length];

    /** Of at most so many values. */
    Repeated(int most) {
        this.most = most;
    }

    /** The value's number, or {@link #NEW} where it has none yet. */
    int number(T value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int place = hash >>> 8 & (places.length - 1);
        while (places[place] != 0) {
            if (hashes[place] == hash && values.get(places[place] - 1).equals(value)) {
                return places[place] - 1;
            }
            place = (place + 1) & (places.length - 1);
        }
        if (values.size() < most && cameBefore(hash)) {
            add(place, hash, value);
        }
        return NEW;
    }

    /** The value with a number. */
    T value(int number) {
        return values.get(number);
    }

    /** The value with a number where it may be absent; one object for all who read it. */
    Optional<T> maybe(int number) {
        return maybes.get(number);
    }

    private void add(int place, int hash, T value) {
        values.add(value);
        maybes.add(Optional.of(value));
        places[place] = values.size();
        hashes[place] = hash;
        if (values.size() * 2 > places.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldPlaces = places;
        int[] oldHashes = hashes;
        places = new int[oldPlaces.length * 2];
        hashes = new int[places.length];
        for (int old = 0; old < oldPlaces.length; old++) {
            if (oldPlaces[old] != 0) {
                int place = oldHashes[old] >>> 8 & (places.length - 1);
                while (places[place] != 0) {
                    place = (place + 1) & (places.length - 1);
                }
                places[place] = oldPlaces[old];
                hashes[place] = oldHashes[old];
            }
        }
    }

    private boolean cameBefore(int hash) {
        int place = hash >>> 16;
        boolean before = seen[place] == hash;
        seen[place] = hash;
        return before;
    }
}
