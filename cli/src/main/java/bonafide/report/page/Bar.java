package bonafide.report.page;

import bonafide.assessment.CategoryPoints;
import java.util.List;

/**
 * What one independent part of the evidence adds.
 *
 * @param label the category
 * @param cause the innocent cause that brings findings of several categories together, or ""
 * @param points after the cap
 * @param cap to what one part adds up at most
 * @param percent how much of the cap is used
 * @param note what the cap took away, or ""
 * @param findings where the points come from
 */
public record Bar(String label, String cause, int points, int cap, int percent, String note, List<Ref> findings) {
    static Bar of(CategoryPoints part, int cap, Refs refs) {
        int full = Math.max(1, cap);
        return new Bar(
                Parts.words(part.category()),
                part.cause().map(cause -> Visible.of(cause.title(), 80)).orElse(""),
                part.points(),
                cap,
                Math.min(100, 100 * part.points() / full),
                part.uncapped() > part.points() ? "capped from " + part.uncapped() : "",
                refs.redFlags(part.redFlags()));
    }
}
