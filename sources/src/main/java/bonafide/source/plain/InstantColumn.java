package bonafide.source.plain;

import bonafide.form.Problem;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A column of points in time. Remembers the last, because rows that were exported together often say the same. */
final class InstantColumn {
    private static final String HINT =
            "an instant such as 2026-03-14T09:26:53Z or with an offset, or a day such as 2026-03-14";

    private final String name;
    private String last = "";
    private Optional<Instant> lastInstant = Optional.empty();

    InstantColumn(String name) {
        this.name = name;
    }

    /** What the cell says; empty where there is none, and where it cannot be read. */
    Optional<Instant> read(List<String> cell, List<Problem> problems) {
        return cell.isEmpty() ? Optional.empty() : read(cell.getFirst(), problems);
    }

    private Optional<Instant> read(String text, List<Problem> problems) {
        if (!text.equals(last)) {
            last = text;
            lastInstant = Times.instantOrDay(text);
        }
        if (lastInstant.isEmpty()) {
            problems.add(new Problem(name, "cannot be read: \"" + text.strip() + "\"", HINT));
        }
        return lastInstant;
    }
}
