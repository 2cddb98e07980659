package bonafide.lists;

/**
 * The addresses of one family cut into runs, each from its first address to the next run's. A run holds a number that
 * stands for what is said of its addresses; 0 says nothing. Ten bytes a run, so that the countries of the whole network
 * take seven megabytes.
 *
 * <p>A version 4 address is its 32 bits; of a version 6 address the first 64 bits count, and the last 64 only where a run
 * begins within them, that is where {@code lows} is not empty.
 */
final class Runs {
    private final long[] starts;
    private final long[] lows;
    private final short[] values;

    Runs(long[] starts, long[] lows, short[] values) {
        this.starts = starts;
        this.lows = lows;
        this.values = values;
    }

    /** The number of the run that holds an address, or 0. */
    int find(long address, long low) {
        int from = 0;
        int to = starts.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = Long.compareUnsigned(starts[middle], address);
            if (order == 0 && lows.length > 0) {
                order = Long.compareUnsigned(lows[middle], low);
            }
            if (order <= 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return to < 0 ? 0 : value(to);
    }

    int count() {
        return starts.length;
    }

    long start(int run) {
        return starts[run];
    }

    long low(int run) {
        return lows.length == 0 ? 0 : lows[run];
    }

    int value(int run) {
        return Short.toUnsignedInt(values[run]);
    }

    /** How many runs say something. */
    long saying() {
        long saying = 0;
        for (short value : values) {
            saying += value == 0 ? 0 : 1;
        }
        return saying;
    }
}
