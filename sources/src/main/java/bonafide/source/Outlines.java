package bonafide.source;

import java.util.Arrays;

/**
 * Remembers the outlines of records: their names, brackets and commas, between which values stand. In a log most records have one
 * of a few outlines, and of one whose outline is known only the ends of its values are looked for. The same outline means that
 * the same fields stand between the same pieces, so what is found is what looking through the record finds.
 *
 * <p>Outlines that begin alike share their first pieces. For one thread. Bounded: where too many different ones come, all are
 * forgotten, and none is learned for a while.
 */
final class Outlines {
    /** What {@link #follow} answers where the outline is not known. */
    static final int UNKNOWN = -2;

    private static final int MOST_PIECES = 2_000;
    private static final int MOST_WAYS = 32;
    private static final int MOST_VALUES = 250;
    private static final int LONGEST = 16 * 1024;
    private static final int SHORTEST_REST = 1_000;
    private static final int LONGEST_REST = 1_000_000;

    private final Piece start = Piece.before();
    private final int[] values = new int[2 * MOST_VALUES];
    private int pieces;
    private int rest = SHORTEST_REST;
    private int resting;

    /**
     * Finds where the fields stand by an outline that is known.
     *
     * @param at where the outline begins
     * @return the place behind it, or {@link #UNKNOWN}; then some fields may have been put down
     */
    int follow(byte[] bytes, int at, int end, int[] from, int[] to, Beginnings<?> beginnings) {
        int place = at;
        Piece piece = start;
        while (true) {
            piece = piece.next.fitting(bytes, place, end);
            if (piece == Piece.NONE) {
                return UNKNOWN;
            }
            piece.put(place, from, to, beginnings);
            place += piece.length;
            if (piece.last) {
                return place;
            }
            place = behindValue(bytes, place, end);
            if (place < 0) {
                return UNKNOWN;
            }
        }
    }

    /** Remembers the outline of what was looked through. */
    void learn(byte[] bytes, int at, int stop, int[] from, int[] to) {
        if (resting > 0) {
            resting--;
            return;
        }
        int count = values(bytes, at, stop);
        if (count < 0) {
            return;
        }
        Piece piece = start;
        int place = at;
        for (int value = 0; value <= count; value++) {
            boolean last = value == count;
            int behind = last ? stop : values[2 * value];
            piece = piece.followedBy(bytes, place, behind, last);
            if (piece.isNew() && (++pieces > MOST_PIECES || piece.ways > MOST_WAYS)) {
                forget();
                return;
            }
            if (piece.isNew()) {
                piece.note(place, behind, from, to);
            }
            place = last ? stop : values[2 * value + 1];
        }
    }

    private void forget() {
        start.next = Piece.NONE;
        pieces = 0;
        resting = rest;
        rest = Math.min(rest * 2, LONGEST_REST);
    }

    /**
     * Finds the values that are neither objects nor lists: how many, or -1 where there are too many, or where what stands there
     * is not plainly JSON.
     */
    private int values(byte[] bytes, int start, int stop) {
        if (stop - start > LONGEST) {
            return -1;
        }
        int count = 0;
        int at = start;
        while (at < stop) {
            if (isBetween(bytes[at])) {
                at++;
                continue;
            }
            int behind = behindValue(bytes, at, stop);
            if (behind < 0 || behind >= stop) {
                return -1;
            }
            int next = behind;
            while (next < stop && Feed.isBlank(bytes[next])) {
                next++;
            }
            if (bytes[at] == '"' && next < stop && bytes[next] == ':') {
                at = next + 1;
                continue;
            }
            if (count == MOST_VALUES || !isBetween(bytes[behind])) {
                return -1;
            }
            values[2 * count] = at;
            values[2 * count + 1] = behind;
            count++;
            at = behind;
        }
        return count;
    }

    private static boolean isBetween(byte character) {
        return switch (character) {
            case '{', '}', '[', ']', ',' -> true;
            default -> Feed.isBlank(character);
        };
    }

    /** The place behind a text, number, truth value or null; negative where none stands there. */
    private static int behindValue(byte[] bytes, int start, int end) {
        if (start < end && bytes[start] == '"') {
            return Words.behindText(bytes, start + 1, end);
        }
        int at = start;
        while (at < end && isLiteral(bytes[at])) {
            at++;
        }
        return at == start ? UNKNOWN : at;
    }

    private static boolean isLiteral(byte character) {
        return character >= '0' && character <= '9'
                || character >= 'a' && character <= 'z'
                || character == '-'
                || character == '+'
                || character == '.'
                || character == 'E';
    }

    /** What stands between two values, or before the first, or behind the last. */
    private static final class Piece {
        /** Fits nowhere. */
        static final Piece NONE = new Piece(new byte[0], false);

        private final long[] words;
        private final long lastWord;
        private final int length;
        private final boolean last;
        private Piece next = this;
        private Piece other = this;
        private int ways;
        private boolean unnoted = true;
        private int[] begins = new int[0];
        private int[] ends = new int[0];

        private Piece(byte[] bytes, boolean last) {
            this.length = bytes.length;
            this.last = last;
            this.words = new long[(length + Long.BYTES - 1) / Long.BYTES];
            byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
            for (int word = 0; word < words.length; word++) {
                words[word] = Words.at(padded, word * Long.BYTES);
            }
            this.lastWord = -1L >>> Byte.SIZE * (padded.length - length);
        }

        static Piece before() {
            Piece before = new Piece(new byte[0], false);
            before.next = NONE;
            return before;
        }

        /** This piece or one of the others that may stand in its place, whichever stands there; or {@link #NONE}. */
        Piece fitting(byte[] bytes, int at, int end) {
            Piece piece = this;
            while (piece != NONE && !piece.fits(bytes, at, end)) {
                piece = piece.other;
            }
            return piece;
        }

        /** Behind a piece that is not the last stands a value, but no object and no list. */
        private boolean fits(byte[] bytes, int at, int end) {
            int behind = at + length;
            if (behind > end || at + words.length * Long.BYTES > bytes.length) {
                return false;
            }
            int lastIndex = words.length - 1;
            for (int word = 0; word < lastIndex; word++) {
                if (Words.at(bytes, at + word * Long.BYTES) != words[word]) {
                    return false;
                }
            }
            return (Words.at(bytes, at + lastIndex * Long.BYTES) & lastWord) == words[lastIndex]
                    && (last || behind < end && bytes[behind] != '{' && bytes[behind] != '[');
        }

        void put(int at, int[] from, int[] to, Beginnings<?> beginnings) {
            for (int index = 0; index < ends.length; index += 2) {
                to[ends[index]] = at + ends[index + 1];
                beginnings.meet(ends[index], at + ends[index + 1]);
            }
            for (int index = 0; index < begins.length; index += 2) {
                from[begins[index]] = at + begins[index + 1];
            }
        }

        /** The piece with these bytes that follows, which is new where it was not known. */
        Piece followedBy(byte[] bytes, int from, int to, boolean isLast) {
            Piece before = NONE;
            int known = 0;
            for (Piece piece = next; piece != NONE; piece = piece.other) {
                if (piece.last == isLast && piece.length == to - from && piece.fits(bytes, from, bytes.length)) {
                    return piece;
                }
                before = piece;
                known++;
            }
            Piece created = new Piece(Arrays.copyOfRange(bytes, from, to), isLast);
            created.next = NONE;
            created.other = NONE;
            created.ways = known + 1;
            if (before == NONE) {
                next = created;
            } else {
                before.other = created;
            }
            return created;
        }

        boolean isNew() {
            return unnoted;
        }

        /** Notes which fields begin and end in it, of a record in which it stands from one place to another. */
        void note(int at, int behind, int[] from, int[] to) {
            begins = within(from, from, at + 1, at, behind);
            ends = within(from, to, at, at, behind);
            unnoted = false;
        }

        private static int[] within(int[] from, int[] places, int first, int at, int behind) {
            int[] noted = new int[2 * places.length];
            int length = 0;
            for (int field = 0; field < places.length; field++) {
                if (from[field] >= 0 && places[field] >= first && places[field] <= behind) {
                    noted[length++] = field;
                    noted[length++] = places[field] - at;
                }
            }
            return Arrays.copyOf(noted, length);
        }
    }
}
