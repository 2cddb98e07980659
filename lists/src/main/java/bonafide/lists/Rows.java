package bonafide.lists;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a comma-separated list with a heading; lines that begin with {@code #} are remarks. */
final class Rows {
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST = 1_000_000;

    private Rows() {}

    /**
     * One row.
     *
     * @param line where it begins, counted from 1
     * @param cells by heading in lower case, stripped
     */
    record Row(long line, Map<String, String> cells) {
        /** The cell under a heading, or "" where there is none. */
        String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }

        /** The parts of a cell between semicolons, without empty ones. */
        List<String> parts(String heading) {
            List<String> parts = new ArrayList<>();
            for (String part : cell(heading).split(";")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }
    }

    /** All rows up to the first that cannot be read. */
    static List<Row> read(OwnList list, Refusals refusals) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        try {
            Iterator<NamedCsvRecord> records = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .maxBufferSize(LONGEST_FIELD)
                    .detectBomHeader(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofNamedCsvRecord(new ByteArrayInputStream(list.content()), StandardCharsets.UTF_8)
                    .iterator();
            while (records.hasNext()) {
                NamedCsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (rows.size() == MOST) {
                    refusals.add(line, "more than a million rows", "divide the list into several files");
                    return rows;
                }
                rows.add(new Row(line, cells(record)));
            }
        } catch (CsvParseException broken) {
            refusals.add(
                    line + 1,
                    "the rest cannot be read as comma-separated",
                    "look for a quotation mark that is not closed");
        }
        return rows;
    }

    private static Map<String, String> cells(NamedCsvRecord record) {
        Map<String, String> cells = new HashMap<>();
        List<String> headings = record.getHeader();
        for (int index = 0; index < Math.min(headings.size(), record.getFieldCount()); index++) {
            cells.putIfAbsent(
                    headings.get(index).strip().toLowerCase(Locale.ROOT),
                    record.getField(index).strip());
        }
        return cells;
    }
}
