package bonafide.catalog.draft;

/** What a test case expects of a red flag. */
public enum Expectation {
    FIRES,
    SILENT,
    GAP;

    /** The word in the file. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
