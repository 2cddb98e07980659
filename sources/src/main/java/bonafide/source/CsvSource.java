package bonafide.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A source whose records are rows of a table with a line of column names. */
public non-sealed interface CsvSource extends Source {
    /** Columns, in lower case, that the vendor itself writes more than once; none of them is read. */
    default Set<String> repeated() {
        return Set.of();
    }

    /** A reader for one thread. */
    RowReader open();

    /** Reads one row after the other; may keep buffers, but nothing of an earlier row. */
    @FunctionalInterface
    interface RowReader {
        /** Hands on what the row says, or refuses it. Never throws for what the row holds. */
        void read(Row row, Reading reading);

        /**
         * The names of the columns, as many as the row has cells; empty for a row of a block that a report has above its
         * table.
         */
        default Optional<List<String>> columns(List<String> cells) {
            return Optional.of(cells);
        }

        /** Takes a row of the block above the table. */
        default void above(RawRecord raw, List<String> cells, Reading reading) {}
    }
}
