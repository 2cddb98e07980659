package bonafide.source;

import bonafide.source.JsonSource.RecordReader;
import java.io.IOException;
import java.util.Arrays;

/** Some whole lines of a file, which one thread cuts and another one may read. Used again and again, because a block is large. */
final class LineBlock {
    /** How many bytes a block has, unless a line is longer. */
    static final int SIZE = 1 << 20;

    private static final int FIRST = 64 << 10;

    private byte[] bytes = new byte[FIRST];
    private int[] ends = new int[1 << 10];
    private int filled;
    private int lines;
    private int end;
    private long firstLine;
    private long firstByte;

    /**
     * Takes from the feed as much as there is room for and finds the lines in it. It holds none where the next line is too long,
     * and where there is none.
     *
     * @param rest what comes first: the bytes behind the lines of the block before; afterwards those behind its own
     * @param line the number of the first line
     */
    void fill(Rest rest, Feed feed, long line) throws IOException {
        firstLine = line;
        firstByte = feed.taken() - rest.length();
        lines = 0;
        end = 0;
        filled = 0;
        while (bytes.length < rest.length()) {
            bytes = new byte[bytes.length * 2];
        }
        filled = rest.giveTo(bytes);
        boolean ended = false;
        while (!ended && (filled < SIZE || (end == 0 && filled < Bounds.RECORD))) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int looked = filled;
            ended = !fillUp(feed);
            findLines(looked);
        }
        if (ended && end < filled) {
            endLine(filled);
            end = filled;
        }
        rest.take(bytes, end, filled);
    }

    private boolean fillUp(Feed feed) throws IOException {
        while (filled < bytes.length) {
            int taken = feed.takeInto(bytes, filled);
            if (taken < 0) {
                return false;
            }
            filled += taken;
        }
        return true;
    }

    private void findLines(int from) {
        int newline = Words.find(bytes, from, filled, (byte) '\n');
        while (newline < filled) {
            endLine(newline);
            end = newline + 1;
            newline = Words.find(bytes, end, filled, (byte) '\n');
        }
    }

    private void endLine(int at) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, lines * 2);
        }
        ends[lines++] = at;
    }

    /** Whether it holds no line: the file has ended, or the next line is too long. */
    boolean isEmpty() {
        return lines == 0;
    }

    /** How many lines it holds. */
    int lines() {
        return lines;
    }

    /** Whether it is worth another thread's while. */
    boolean isLong() {
        return end >= SIZE / 2;
    }

    /** Whether it may be filled again: one that a long line made larger than others is given up. */
    boolean isOfUse() {
        return bytes.length <= SIZE;
    }

    /** Has every line read. */
    void read(RecordReader reader, Reading part) {
        int from = 0;
        for (int index = 0; index < lines; index++) {
            line(trimmed(from, ends[index], firstLine + index), reader, part);
            from = ends[index] + 1;
        }
    }

    private RawRecord trimmed(int start, int stop, long line) {
        int from = start;
        int to = stop;
        while (from < to && Feed.isBlank(bytes[from])) {
            from++;
        }
        while (to > from && Feed.isBlank(bytes[to - 1])) {
            to--;
        }
        return new RawRecord(bytes, from, to, line, "", firstByte + from);
    }

    private static void line(RawRecord line, RecordReader reader, Reading part) {
        RawRecord raw = line.withoutByteOrderMark();
        if (raw.length() == 0) {
            return;
        }
        if (raw.bytes()[raw.from()] == '{') {
            part.begin();
            reader.read(raw, part);
            part.end();
        } else {
            part.refuse(raw, "is no JSON object", "every line is to be one object in curly brackets");
        }
    }

    /** The bytes between the lines of one block and those of the next. */
    static final class Rest {
        private byte[] bytes = new byte[0];
        private int length;

        int length() {
            return length;
        }

        private int giveTo(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, length);
            return length;
        }

        private void take(byte[] source, int from, int to) {
            length = to - from;
            if (length > bytes.length) {
                bytes = new byte[length];
            }
            System.arraycopy(source, from, bytes, 0, length);
        }

        /** Forgets them. */
        void clear() {
            length = 0;
        }
    }
}
