package bonafide.source;

/** How much is taken from outside before a part of it is refused: sizes in bytes unless the name says otherwise. */
public final class Bounds {
    /** From how much of a file's beginning it is recognised. */
    public static final int HEAD = 64 * 1024;

    /** The longest record: a line, a row, an element of a list. */
    public static final int RECORD = 8 * 1024 * 1024;

    /** The longest text within a record, in characters. */
    public static final int TEXT = 1_000_000;

    /** How deeply a record may be nested. */
    public static final int DEPTH = 64;

    /** How many names, values and brackets a record may have. */
    public static final int TOKENS = 250_000;

    /** How many columns a table may have. */
    public static final int COLUMNS = 1_000;

    /** Over how many lines a quoted cell may run. */
    public static final int LINES_IN_CELL = 2_000;

    /** How deep folders may lie in one another. */
    public static final int FOLDER_DEPTH = 32;

    /** How many files a folder may hold. */
    public static final int FILES = 100_000;

    /** How many archives may lie in one another. */
    public static final int ARCHIVE_DEPTH = 3;

    /** How many entries an archive may have. */
    public static final int ENTRIES = 10_000;

    /** How much may come out of one archive. */
    public static final long UNPACKED = 64L * 1024 * 1024 * 1024;

    /** How many times larger than the archive its content may be, once it is larger than {@link #RATIO_FROM}. */
    public static final long RATIO = 200;

    /** Below this size a high ratio harms nobody. */
    public static final long RATIO_FROM = 64L * 1024 * 1024;

    /** How many refusals of a file are kept; all are counted. */
    public static final int REFUSALS = 1_000;

    /** How many unknown types of record are told apart in a file; all are counted. */
    public static final int UNKNOWN_TYPES = 200;

    private Bounds() {}
}
