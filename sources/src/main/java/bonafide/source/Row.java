package bonafide.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of a table, its cells by column name; case and white space around a name do not matter. */
public final class Row {
    private final RawRecord raw;
    private final Header header;
    private final String[] texts;

    Row(RawRecord raw, Header header, List<String> cells) {
        this.raw = raw;
        this.header = header;
        this.texts = new String[cells.size()];
        for (int place = 0; place < texts.length; place++) {
            texts[place] = cells.get(place).strip();
        }
    }

    /** The row's bytes. */
    public RawRecord raw() {
        return raw;
    }

    /** The cell of that column, whose name is given in lower case; empty where it is blank or there is no such column. */
    public Optional<String> cell(String column) {
        Integer place = header.places.get(column);
        return place == null || texts[place].isEmpty() ? Optional.empty() : Optional.of(texts[place]);
    }

    /** The names of the columns, in lower case, in the order of the table: the same list for all its rows. */
    public List<String> columns() {
        return header.names;
    }

    /** What stands in the column at that place of {@link #columns}; "" where the cell is blank. */
    public String text(int place) {
        return texts[place];
    }

    /** The line of column names, as all rows of the table share it. */
    static final class Header {
        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();

        /** Takes the names as they are written. */
        Header(List<String> written) {
            this.names = written.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            for (int place = 0; place < names.size(); place++) {
                places.put(names.get(place), place);
            }
        }

        /** The names in lower case. */
        List<String> names() {
            return names;
        }
    }
}
