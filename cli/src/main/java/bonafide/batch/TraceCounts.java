package bonafide.batch;

/**
 * Which traces, known by a hash, more than one combination of keys left: only those can link subjects. An open table of
 * primitive values, because a log of millions of records leaves as many traces as it has people times devices and addresses.
 */
final class TraceCounts {
    /** Instead of the number of the one combination that left it. */
    private static final int SEVERAL = -1;

    private static final long FREE = 0;

    private long[] hashes = new long[1 << 10];
    private int[] who = new int[1 << 10];
    private int size;

    void add(long hash, int about) {
        long key = hash == FREE ? 1 : hash;
        int place = place(key);
        if (hashes[place] == FREE) {
            hashes[place] = key;
            who[place] = about;
            size++;
            if (size * 2 > hashes.length) {
                grow();
            }
        } else if (who[place] != about) {
            who[place] = SEVERAL;
        }
    }

    boolean isShared(long hash) {
        long key = hash == FREE ? 1 : hash;
        int place = place(key);
        return hashes[place] == key && who[place] == SEVERAL;
    }

    /** Adds what another thread counted. */
    void addAll(TraceCounts other) {
        for (int place = 0; place < other.hashes.length; place++) {
            if (other.hashes[place] != FREE) {
                add(other.hashes[place], other.who[place]);
            }
        }
    }

    private int place(long key) {
        int mask = hashes.length - 1;
        int place = (int) (key ^ key >>> 32) & mask;
        while (hashes[place] != FREE && hashes[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldWho = who;
        hashes = new long[oldHashes.length * 2];
        who = new int[hashes.length];
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldHashes[old] != FREE) {
                int place = place(oldHashes[old]);
                hashes[place] = oldHashes[old];
                who[place] = oldWho[old];
            }
        }
    }
}
