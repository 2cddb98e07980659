package bonafide.lists;

import bonafide.observation.IpAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** All addresses of both families, cut into runs by the ranges that hold them. */
record Ranges(Runs four, Runs six) {
    /**
     * Cuts ranges into runs. Where several hold an address the narrowest counts, and of equally narrow ones the first
     * given.
     */
    static Ranges of(List<Range> ranges) {
        List<Run> fours =
                runs(ranges.stream().filter(range -> range.first().isFour()).toList());
        fours.removeIf(run -> !run.from.isFour());
        List<Run> sixes =
                runs(ranges.stream().filter(range -> !range.first().isFour()).toList());
        return new Ranges(runs(fours, true), runs(sixes, false));
    }

    /** The number of the run that holds the address, or 0. */
    int find(IpAddress address) {
        return find(address, four, six);
    }

    static int find(IpAddress address, Runs four, Runs six) {
        return address.isFour() ? four.find(address.fourBits(), 0) : six.find(address.high(), address.low());
    }

    private record Run(IpAddress from, int value) {}

    private static Runs runs(List<Run> runs, boolean four) {
        long[] starts = new long[runs.size()];
        long[] lows = new long[runs.size()];
        short[] values = new short[runs.size()];
        boolean fine = false;
        for (int index = 0; index < starts.length; index++) {
            IpAddress from = runs.get(index).from;
            starts[index] = four ? from.fourBits() : from.high();
            lows[index] = four ? 0 : from.low();
            fine |= lows[index] != 0;
            values[index] = (short) runs.get(index).value;
        }
        return new Runs(starts, fine ? lows : new long[0], values);
    }

    /** A range that holds the address the walk has come to. */
    private record Open(Range range, int order) implements Comparable<Open> {
        @Override
        public int compareTo(Open other) {
            int byWidth = Range.byWidth(range, other.range);
            return byWidth != 0 ? byWidth : Integer.compare(order, other.order);
        }
    }

    /** Walks over every address at which a range begins or ends, keeping the open ranges with the narrowest on top. */
    private static List<Run> runs(List<Range> ranges) {
        List<Open> waiting = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            waiting.add(new Open(range, waiting.size()));
        }
        waiting.sort(Comparator.comparing(one -> one.range.first()));
        PriorityQueue<Open> open = new PriorityQueue<>();
        List<Run> runs = new ArrayList<>();
        int next = 0;
        while (true) {
            boolean topEnds = !open.isEmpty() && !open.peek().range.reachesTheEnd();
            if (!topEnds && next == waiting.size()) {
                return runs;
            }
            IpAddress at = topEnds
                    ? open.peek().range.behind()
                    : waiting.get(next).range.first();
            if (next < waiting.size() && waiting.get(next).range.first().compareTo(at) < 0) {
                at = waiting.get(next).range.first();
            }
            while (next < waiting.size() && waiting.get(next).range.first().equals(at)) {
                open.add(waiting.get(next));
                next++;
            }
            while (!open.isEmpty() && open.peek().range.last().compareTo(at) < 0) {
                open.remove();
            }
            int value = open.isEmpty() ? 0 : open.peek().range.value();
            if ((runs.isEmpty() ? 0 : runs.getLast().value) != value) {
                runs.add(new Run(at, value));
            }
        }
    }
}
