package bonafide.catalog.draft;

import bonafide.catalog.yaml.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The instant as of which something is judged. */
final class AsOf {
    private AsOf() {}

    /** Reads {@code as-of}: an instant, or a day, which means its end so that the day's own facts count. */
    static Optional<Instant> read(Fields fields) {
        return fields.maybeText("as-of").flatMap(text -> {
            Optional<Instant> instant = parse(text);
            if (instant.isEmpty() && !text.isEmpty()) {
                fields.error("as-of", "\"as-of\" is \"" + text + "\"", "a day such as 2026-03-31 or an instant");
            }
            return instant;
        });
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text)
                                    .atTime(LocalTime.of(23, 59, 59))
                                    .toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
