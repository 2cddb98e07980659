package bonafide.report.page;

/**
 * How much a page shows. What is beyond stands in the files beside the report, and the page says how much that is; so the
 * report of ten thousand subjects opens as fast as that of forty.
 */
final class Limits {
    /** Up to so many subjects each has a section; beyond, only those above {@code clear}. */
    static final int ALL_IN_FULL = 60;

    static final int SECTIONS = 150;
    static final int OVERVIEW_ROWS = 3_000;
    static final int RINGS = 40;
    static final int RING_MEMBERS = 40;
    static final int RING_SHARED = 40;
    static final int RING_QUESTIONS = 4;
    static final int DRAWN = 14;
    static final int EVIDENCE = 24;
    static final int HOLDERS = 8;
    static final int PLACES = 24;
    static final int PERIODS = 60;
    static final int ENTRIES_A_DAY = 10;
    static final int ALIKE_A_DAY = 3;
    static final int UNDATED = 40;
    static final int WEAK_JOINS = 20;
    static final int FILES = 1_000;
    static final int REFUSALS = 12;
    static final int REFUSALS_OF_ALL = 400;
    static final int ORPHANS = 60;
    static final int WORDS = 20;

    private Limits() {}
}
