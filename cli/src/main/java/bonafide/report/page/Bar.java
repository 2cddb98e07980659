package bonafide.report.page;

import bonafide.assessment.CategoryPoints;
import java.util.List;

/**
 * What one independent part of the evidence adds.
 *
 * @param label the category, and the innocent cause where one brings several together
 * @param points after the cap
 * @param cap to what one part adds up at most
 * @param percent how much of the cap is used
 * @param note what the cap took away, or ""
 * @param findings where the points come from
 */
public record Bar(String label, int points, int cap, int percent, String note, List<Ref> findings) {
    static Bar of(CategoryPoints part, int cap, Refs refs) {
        int full = Math.max(1, cap);
        String cause = part.cause()
                .map(found -> ", with all that " + Visible.of(found.title(), 80) + " may explain")
                .orElse("");
        return new Bar(
                Parts.words(part.category()) + cause,
                part.points(),
                cap,
                Math.min(100, 100 * part.points() / full),
                part.uncapped() > part.points() ? "capped from " + part.uncapped() : "",
                refs.redFlags(part.redFlags()));
    }
}
