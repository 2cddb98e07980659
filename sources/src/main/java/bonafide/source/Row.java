package bonafide.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of a table, its cells by column name; case and white space around a name do not matter. */
public final class Row {
    private final RawRecord raw;
    private final Map<String, String> cells = new LinkedHashMap<>();

    Row(RawRecord raw, List<String> columns, List<String> cells) {
        this.raw = raw;
        for (int index = 0; index < cells.size(); index++) {
            if (!cells.get(index).isBlank()) {
                this.cells.put(columns.get(index), cells.get(index).strip());
            }
        }
    }

    /** How a column's name is compared. */
    static String columnName(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** The row's bytes. */
    public RawRecord raw() {
        return raw;
    }

    /** The cell of that column, whose name is given in lower case; empty where it is blank or there is no such column. */
    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The cells that are not blank, by column name in lower case, in the order of the table. */
    public Map<String, String> cells() {
        return java.util.Collections.unmodifiableMap(cells);
    }
}
