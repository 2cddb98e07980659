package bonafide.catalog.issue;

/** Whether a catalogue with this issue may be used. */
public enum Severity {
    /** It may not. */
    ERROR,
    /** It may, but somebody should look. */
    WARNING
}
