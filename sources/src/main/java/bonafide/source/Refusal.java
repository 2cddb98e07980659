package bonafide.source;

import bonafide.observation.Position;
import java.util.Optional;

/**
 * Something that was not taken in.
 *
 * @param file its path as in {@link FileReport}
 * @param position where in the file, or empty for the file as a whole
 * @param reason what is wrong with it, in one line that is safe to print
 * @param hint what to do about it, in one line that is safe to print
 */
public record Refusal(String file, Optional<Position> position, String reason, String hint) {
    private static final int LONGEST = 300;

    public Refusal {
        reason = Shown.of(reason, LONGEST);
        hint = Shown.of(hint, LONGEST);
    }
}
