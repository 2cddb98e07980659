package bonafide.source;

/**
 * Whose place in a full table a new value takes. Only now and then it takes one at all: where there is more than has room, most of
 * what is known stays known, and memory is not filled with what was.
 */
final class Turns {
    /** How many places a value may have. */
    static final int WAYS = 4;

    /** Instead of a place, where the value is not to be kept. */
    static final int NONE = -1;

    private static final int TURNS_A_PLACE = 8;

    private int turn;

    /** A place for a new value among those from the first on: a free one, or one that is taken, or none. */
    int place(Object[] entries, int first) {
        for (int place = first; place < first + WAYS; place++) {
            if (entries[place] == null) {
                return place;
            }
        }
        turn = (turn + 1) % (WAYS * TURNS_A_PLACE);
        return turn % TURNS_A_PLACE == 0 ? first + turn / TURNS_A_PLACE : NONE;
    }
}
