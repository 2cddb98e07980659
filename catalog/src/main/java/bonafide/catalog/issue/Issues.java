package bonafide.catalog.issue;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a catalogue, so that everything is said at once. Not for use by several threads. */
public final class Issues {
    /** How many are kept; a file of nonsense needs no ten thousand lines of complaint. */
    public static final int BOUND = 500;

    private final List<Issue> issues = new ArrayList<>();

    /** Adds an error. */
    public void error(String rule, Spot spot, String message, String hint) {
        add(new Issue(Severity.ERROR, rule, spot, message, hint));
    }

    /** Adds one. */
    public void add(Issue issue) {
        if (issues.size() < BOUND) {
            issues.add(issue);
        }
    }

    /** How many there are so far. */
    public int count() {
        return issues.size();
    }

    /** Whether one of them forbids using the catalogue. */
    public boolean forbid() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** All, by file and line, each once. */
    public List<Issue> all() {
        return issues.stream().distinct().sorted(Issue.ORDER).toList();
    }

    /** Prints them as a compiler does, with a count at the end. */
    public static String print(List<Issue> issues, String folder) {
        StringBuilder text = new StringBuilder();
        issues.forEach(issue -> text.append(issue.print(folder)));
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        text.append(counted(errors, "error"))
                .append(", ")
                .append(counted(issues.size() - errors, "warning"))
                .append('\n');
        return text.toString();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
