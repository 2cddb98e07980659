package bonafide.lists;

/**
 * A part of a list that was not taken, and what to do about it. The rest of the list counts.
 *
 * @param file the list's name
 * @param line the line, counted from 1, or 0 where the whole file is meant
 * @param reason what is wrong
 * @param hint what to do
 */
public record Refusal(String file, long line, String reason, String hint) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + reason + " (" + hint + ")";
    }
}
