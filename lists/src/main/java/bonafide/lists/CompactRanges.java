package bonafide.lists;

import bonafide.observation.IpAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ranges and what they say, as bytes, in three {@linkplain Deflated deflated} parts: the words; version 4; version 6, kept
 * to whole networks of 64 bits. A family is how many runs there are and three columns: the trailing zero bits of the
 * distance to the previous run, the distance without them, and the word's number. Each family is unpacked when an address
 * of it is first asked for.
 */
final class CompactRanges {
    /** Stands before the parts, so that the form is recognised. */
    static final String MARK = "ranges 1\n";

    private final List<String> words;
    private final Lazy<Optional<Runs>> four;
    private final Lazy<Optional<Runs>> six;

    private CompactRanges(List<String> words, Deflated fourPart, Deflated sixPart) {
        this.words = List.copyOf(words);
        this.four = new Lazy<>(() -> runs(fourPart, words.size()));
        this.six = new Lazy<>(() -> runs(sixPart, words.size()));
    }

    static byte[] write(List<String> words, Ranges ranges) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            Deflated.number(plain, bytes.length);
            plain.writeBytes(bytes);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(MARK.getBytes(StandardCharsets.US_ASCII));
        Deflated.write(all, plain.toByteArray());
        Deflated.write(all, columns(ranges.four(), words.size()));
        Deflated.write(all, columns(ranges.six(), words.size()));
        return all.toByteArray();
    }

    /** Reads what {@link #write} wrote, mark included; empty where the words cannot be read. */
    static Optional<CompactRanges> read(byte[] bytes, int from) {
        Deflated wordPart = Deflated.at(bytes, from + MARK.length());
        Deflated fourPart = wordPart.next();
        byte[] plain = wordPart.plain();
        Deflated.Numbers numbers = new Deflated.Numbers(plain, 0);
        List<String> words = new ArrayList<>();
        while (numbers.left() > 0) {
            int length = numbers.count(1);
            words.add(new String(plain, numbers.at(), length, StandardCharsets.UTF_8));
            numbers.skip(length);
        }
        return numbers.broken() || words.isEmpty() || words.size() > 0xFFFF
                ? Optional.empty()
                : Optional.of(new CompactRanges(words, fourPart, fourPart.next()));
    }

    /** Whether both families can be read. Unpacks them. */
    boolean whole() {
        return four.get().isPresent() && six.get().isPresent();
    }

    List<String> words() {
        return words;
    }

    /** How many runs say something. Unpacks both families. */
    long count() {
        return four.get().map(Runs::saying).orElse(0L)
                + six.get().map(Runs::saying).orElse(0L);
    }

    /** The number of the word for an address, counted from 1, or 0. */
    int find(IpAddress address) {
        Optional<Runs> runs = address.isFour() ? four.get() : six.get();
        return runs.isEmpty() ? 0 : Ranges.find(address, runs.get(), runs.get());
    }

    private static byte[] columns(Runs runs, int words) {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        ByteArrayOutputStream distances = new ByteArrayOutputStream();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        long previous = 0;
        int count = 0;
        for (int run = 0; run < runs.count(); run++) {
            long at = wholeNetwork(runs, run);
            if (run + 1 < runs.count() && wholeNetwork(runs, run + 1) == at) {
                continue;
            }
            long distance = at - previous;
            int even = distance == 0 ? 0 : Long.numberOfTrailingZeros(distance);
            zeros.write(even);
            Deflated.number(distances, distance >>> even);
            if (words > 0xFF) {
                values.write(runs.value(run) >>> 8);
            }
            values.write(runs.value(run));
            previous = at;
            count++;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Deflated.number(all, count);
        all.writeBytes(zeros.toByteArray());
        all.writeBytes(distances.toByteArray());
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }

    /** The first network of 64 bits that lies wholly behind a run's start. */
    private static long wholeNetwork(Runs runs, int run) {
        return runs.low(run) == 0 ? runs.start(run) : runs.start(run) + 1;
    }

    /** The longest loop of the program at start: it calls nothing, so that it is compiled early. */
    private static Optional<Runs> runs(Deflated part, int words) {
        byte[] plain = part.plain();
        int wide = words > 0xFF ? 2 : 1;
        Deflated.Numbers numbers = new Deflated.Numbers(plain, 0);
        int count = numbers.count(2 + wide);
        byte[] padded = Arrays.copyOf(plain, plain.length + Deflated.LONGEST_NUMBER);
        long[] starts = new long[count];
        int zeros = numbers.at();
        int at = zeros + count;
        long start = 0;
        boolean broken = numbers.broken();
        for (int run = 0; run < count && at < plain.length; run++) {
            long distance = padded[at] & 127;
            for (int shift = 7; padded[at++] < 0 && shift < 70; shift += 7) {
                distance |= (long) (padded[at] & 127) << shift;
            }
            long next = start + (distance << padded[zeros + run]);
            broken |= run > 0 && next + Long.MIN_VALUE <= start + Long.MIN_VALUE;
            start = next;
            starts[run] = start;
        }
        if (broken || plain.length - at != count * wide) {
            return Optional.empty();
        }
        short[] values = new short[count];
        for (int run = 0; run < count; run++) {
            int value = padded[at + wide * run] & 255;
            if (wide == 2) {
                value = value << 8 | (padded[at + 2 * run + 1] & 255);
            }
            broken |= value > words;
            values[run] = (short) value;
        }
        return broken ? Optional.empty() : Optional.of(new Runs(starts, new long[0], values));
    }
}
