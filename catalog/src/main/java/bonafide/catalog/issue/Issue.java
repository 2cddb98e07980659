package bonafide.catalog.issue;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong with a catalogue.
 *
 * @param severity whether the catalogue may be used all the same
 * @param rule the rule that it breaks: {@code YAML}, {@code Form}, or the name of a validator
 * @param spot where
 * @param message what is wrong
 * @param hint what to write instead, or ""
 */
public record Issue(Severity severity, String rule, Spot spot, String message, String hint) {
    /** By file and line, as a compiler lists them. */
    public static final Comparator<Issue> ORDER = Comparator.comparing(
                    (Issue issue) -> issue.spot().file())
            .thenComparingInt(issue -> issue.spot().line())
            .thenComparingInt(issue -> issue.spot().column())
            .thenComparing(Issue::rule)
            .thenComparing(Issue::message);

    /** As a compiler prints it: place, severity and message, then the line with a caret, then the hint. */
    public String print(String folder) {
        StringBuilder text = new StringBuilder();
        text.append(folder.isEmpty() ? "" : folder + "/").append(spot).append(": ");
        text.append(severity.name().toLowerCase(Locale.ROOT)).append(": ").append(message);
        text.append(" [").append(rule).append("]\n");
        if (!spot.excerpt().isBlank()) {
            text.append("    ").append(cut(spot.excerpt())).append('\n');
            text.append("    ")
                    .append(" ".repeat(Math.min(spot.column() - 1, 99)))
                    .append("^\n");
        }
        if (!hint.isEmpty()) {
            text.append("    hint: ").append(hint).append('\n');
        }
        return text.toString();
    }

    private static String cut(String line) {
        return line.length() > 100 ? line.substring(0, 99) + "…" : line;
    }
}
