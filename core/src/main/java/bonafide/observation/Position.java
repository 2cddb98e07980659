package bonafide.observation;

import java.util.Comparator;

/**
 * Where in a file a raw record stands.
 *
 * @param line the line on which the record begins, counted from 1
 * @param pointer a JSON pointer (RFC 6901) to the record inside that line's or file's JSON value, or "" for the whole
 */
public record Position(long line, String pointer) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::line).thenComparing(Position::pointer);

    /** A record that is a whole line, or begins on one. */
    public static Position ofLine(long line) {
        return new Position(line, "");
    }

    /** A record inside a JSON document. */
    public static Position at(long line, String pointer) {
        return new Position(line, pointer);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code line 12} or {@code line 1 /candidates/3}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? "line " + line : "line " + line + " " + pointer;
    }
}
