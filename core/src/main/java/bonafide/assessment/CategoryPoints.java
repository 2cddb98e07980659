package bonafide.assessment;

import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import java.util.List;
import java.util.Optional;

/**
 * What one independent part of the evidence adds: a category, or findings of several categories that one innocent cause
 * may explain and that therefore count as one.
 *
 * @param category the category, of the strongest finding where a cause brings several together
 * @param cause the innocent cause, where one does
 * @param points what is added, after the cap
 * @param uncapped what it would be without the cap
 * @param redFlags ids of the findings, in order
 */
public record CategoryPoints(
        Category category, Optional<CommonCause> cause, int points, int uncapped, List<String> redFlags) {
    public CategoryPoints {
        redFlags = List.copyOf(redFlags);
    }
}
