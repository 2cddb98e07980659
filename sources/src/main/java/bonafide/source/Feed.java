package bonafide.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file's bytes in UTF-8, from which records are cut. Never holds more than one record and a buffer.
 *
 * <p>Bytes are looked at one after the other; from a {@link #mark} on they are kept, so that they can be handed on as one
 * record or gone back to.
 */
public final class Feed {
    /** What {@link #peek} answers at the end of the file. */
    public static final int END = -1;

    /** What {@link #peek} answers where the marked record has grown beyond {@link Bounds#RECORD}. */
    public static final int TOO_LONG = -2;

    private static final int FIRST_BUFFER = 256 * 1024;
    private static final int NO_MARK = -1;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int position;
    private int limit;
    private int mark = NO_MARK;
    private long markLine;
    private long line = 1;
    private long before;
    private boolean ended;

    /** A feed of decoded bytes: UTF-8 without a byte-order mark. */
    public Feed(InputStream in) {
        this.in = in;
    }

    /** The beginning of the file; nothing is taken away. */
    public Head head() throws IOException {
        while (limit < Bounds.HEAD && !ended) {
            fillOnce();
        }
        int length = Math.min(limit, Bounds.HEAD);
        return new Head(Arrays.copyOf(buffer, length), ended && length == limit);
    }

    /** The line of the next byte, counted from 1. */
    public long line() {
        return line;
    }

    /** How many bytes were taken. */
    long taken() {
        return before + position;
    }

    /** The next byte, {@link #END} or {@link #TOO_LONG}; it is not taken away. */
    public int peek() throws IOException {
        if (position == limit && !fill()) {
            return ended ? END : TOO_LONG;
        }
        return buffer[position] & 0xFF;
    }

    /** Takes the byte that {@link #peek} has just shown. */
    public void take() {
        if (buffer[position] == '\n') {
            line++;
        }
        position++;
    }

    /** Takes bytes up to and without the next newline; false where the record grew too long before one came. */
    public boolean takeLine() throws IOException {
        while (true) {
            position = Words.find(buffer, position, limit, (byte) '\n');
            if (position < limit) {
                return true;
            }
            if (!fill()) {
                return ended;
            }
        }
    }

    /** Takes some of the next bytes to where there is room for them: how many, or {@link #END}. Lines are not counted. */
    int takeInto(byte[] target, int from) throws IOException {
        int waiting = Math.min(limit - position, target.length - from);
        if (waiting == 0) {
            int read = ended ? END : in.read(target, from, target.length - from);
            before += Math.max(read, 0);
            return Math.max(read, END);
        }
        System.arraycopy(buffer, position, target, from, waiting);
        position += waiting;
        return waiting;
    }

    /** Says of which line the next byte is, where bytes were taken without counting. */
    void isAtLine(long number) {
        line = number;
    }

    /** The next line with its newline, if it has one; empty where it is longer than so many bytes. Nothing is taken away. */
    public Optional<String> lineAhead(int longest) throws IOException {
        int end = Words.find(buffer, position, limit, (byte) '\n');
        while (end == limit && limit - position <= longest && fill()) {
            end = Words.find(buffer, position, limit, (byte) '\n');
        }
        return end - position > longest
                ? Optional.empty()
                : Optional.of(
                        new String(buffer, position, Math.min(end + 1, limit) - position, StandardCharsets.ISO_8859_1));
    }

    /** Keeps what comes from here on. */
    public void mark() {
        mark = position;
        markLine = line;
    }

    /** Keeps nothing any more. */
    public void unmark() {
        mark = NO_MARK;
    }

    /** Goes back to the mark, which stays. */
    public void reset() {
        position = mark;
        line = markLine;
    }

    /** The line of the mark. */
    public long markLine() {
        return markLine;
    }

    /** What was taken since the mark, without the last {@code trimmed} bytes. Valid until the next byte is looked at. */
    public RawRecord record(int trimmed, String pointer) {
        return new RawRecord(buffer, mark, position - trimmed, markLine, pointer);
    }

    /** What was taken since the mark without the carriage return that some systems end a line with. */
    RawRecord trimmedLineRecord() {
        boolean carriageReturn = position > mark && buffer[position - 1] == '\r';
        return record(carriageReturn ? 1 : 0, "");
    }

    /** What was taken since the mark without white space around it. */
    public RawRecord trimmedRecord(String pointer) {
        int from = mark;
        int to = position;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        return new RawRecord(buffer, from, to, markLine, pointer);
    }

    /** Whether the byte is white space between records. */
    static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** Makes more bytes available; false at the end and where the marked record has grown too long. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = mark == NO_MARK ? position : mark;
        if (kept > 0) {
            System.arraycopy(buffer, kept, buffer, 0, limit - kept);
            position -= kept;
            limit -= kept;
            before += kept;
            mark = mark == NO_MARK ? NO_MARK : 0;
        }
        if (limit == buffer.length) {
            if (buffer.length >= Bounds.RECORD) {
                return false;
            }
            buffer = Arrays.copyOf(buffer, Math.min(Bounds.RECORD, buffer.length * 2));
        }
        return fillOnce();
    }

    private boolean fillOnce() throws IOException {
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return read > 0 || fillOnce();
    }
}
