package bonafide.form;

import java.util.List;

/**
 * One column of a plain form, or one setting of a detector.
 *
 * @param name in kebab case
 * @param type in words: {@code text}, {@code instant (ISO 8601, UTC or with offset)}, …
 * @param several whether it may hold several values; in a table they stand in one cell, divided by semicolons
 * @param required whether a record without it is refused
 * @param means what it means
 * @param choices the only words allowed, or empty
 */
public record Column(String name, String type, boolean several, boolean required, String means, List<String> choices) {
    public Column {
        choices = List.copyOf(choices);
    }
}
