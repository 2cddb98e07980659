package bonafide.source;

import bonafide.observation.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of one record as they stand in the file: a line, a row, a JSON value. They belong to the reader's buffer and are
 * valid only until the next record is cut.
 */
public final class RawRecord {
    private static final long NOWHERE = -1;
    private static final char REPLACED = '\uFFFD';

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long line;
    private final String pointer;
    private final long start;

    /** The bytes from {@code from} to before {@code to}, which begin on that line and under that pointer. */
    public RawRecord(byte[] bytes, int from, int to, long line, String pointer) {
        this(bytes, from, to, line, pointer, NOWHERE);
    }

    /** The same of a record of which is known at which byte of the decoded file it begins. */
    RawRecord(byte[] bytes, int from, int to, long line, String pointer, long start) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.line = line;
        this.pointer = pointer;
        this.start = start;
    }

    /** The buffer; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the record begins in the buffer. */
    public int from() {
        return from;
    }

    /** Where it ends in the buffer; that byte is no longer part of it. */
    public int to() {
        return to;
    }

    /** Its length in bytes. */
    public int length() {
        return to - from;
    }

    /** Whether it is known at which byte of the decoded file it begins. */
    boolean isPlaced() {
        return start >= 0;
    }

    /** At which byte of the decoded file it begins. */
    long start() {
        return start;
    }

    /** Where in the file it stands. */
    public Position position() {
        return new Position(line, pointer);
    }

    /** The record without the mark that files begin with and which, where they were joined, stands in their middle. */
    RawRecord withoutByteOrderMark() {
        boolean marked = length() >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return marked ? new RawRecord(bytes, from + 3, to, line, pointer, start < 0 ? start : start + 3) : this;
    }

    /** Whether that character, of ASCII, is in it. */
    boolean holds(char character) {
        return Words.find(bytes, from, to, (byte) character) < to;
    }

    /** The part of this record that a JSON value of it is. */
    public RawRecord part(Json value) {
        long newLines = 0;
        for (int index = from; index < from + value.from(); index++) {
            newLines += bytes[index] == '\n' ? 1 : 0;
        }
        return new RawRecord(bytes, from + value.from(), from + value.to(), line + newLines, pointer + value.pointer());
    }

    /** The record's text, or empty where it is not UTF-8. */
    public Optional<String> text() {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACED) < 0 || isUtf8() ? Optional.of(text) : Optional.empty();
    }

    /** Looked at only where the text holds the character that stands for what is not UTF-8: it may stand for itself. */
    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
