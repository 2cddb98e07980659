package bonafide.reference;

import java.util.Optional;

/**
 * What a table says of one thing.
 *
 * @param value what was found; empty means that the table does not list it, which is not the same as its not being so
 * @param table the table that was asked
 */
public record Answer<T>(Optional<T> value, Table table) {
    /** The table lists it. */
    public static <T> Answer<T> of(T value, Table table) {
        return new Answer<>(Optional.of(value), table);
    }

    /** The table does not list it. */
    public static <T> Answer<T> none(Table table) {
        return new Answer<>(Optional.empty(), table);
    }
}
