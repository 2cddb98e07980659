package bonafide.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The beginning of a file, by which it is recognised. */
public final class Head {
    private static final int SAMPLES = 20;

    private final byte[] bytes;
    private final boolean whole;
    private @Nullable List<String> columns;
    private final Map<Set<String>, List<Json>> samples = new HashMap<>();

    private @Nullable JsonLayout layout;
    private @Nullable List<Json> lines;
    private @Nullable Json document;
    private @Nullable Json firstLine;

    /** The first bytes of a file in UTF-8, and whether they are all of it. */
    Head(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /** The first bytes. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether there is nothing in the file, or nothing but white space. */
    boolean isEmpty() {
        int at = 0;
        while (at < bytes.length && Feed.isBlank(bytes[at])) {
            at++;
        }
        return whole && at == bytes.length;
    }

    /** How JSON stands in the file, given the names that wrap lists of records. */
    JsonLayout layout(Set<String> wrappers) {
        boolean wraps = layout() == JsonLayout.LINES
                && !wrappers.isEmpty()
                && wrappers.stream().anyMatch(name -> firstLine().at(name).isList());
        return wraps ? JsonLayout.DOCUMENT : layout();
    }

    /** The first records, where the file holds JSON; the last may be cut off. */
    List<Json> samples(Set<String> wrappers) {
        return samples.computeIfAbsent(wrappers, this::takeSamples);
    }

    /** The delimiter that parts the first line into most columns, were it that of a table. */
    char delimiter() {
        char best = ',';
        for (char delimiter : CsvRows.DELIMITERS) {
            best = CsvRows.header(bytes, delimiter).size()
                            > CsvRows.header(bytes, best).size()
                    ? delimiter
                    : best;
        }
        return best;
    }

    /** The names in the first line, were it that of a table; none where they are too many. */
    List<String> columns() {
        if (columns == null) {
            columns = hasTooManyColumns() ? List.of() : CsvRows.header(bytes, delimiter());
        }
        return columns;
    }

    /** Whether the first line has more columns than a table may have. */
    boolean hasTooManyColumns() {
        return CsvRows.header(bytes, delimiter()).size() > Bounds.COLUMNS;
    }

    /** The text; what is not UTF-8 is replaced. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Json> takeSamples(Set<String> wrappers) {
        return switch (layout(wrappers)) {
            case NONE -> List.of();
            case LINES -> lines();
            case DOCUMENT -> document(wrappers);
        };
    }

    private JsonLayout layout() {
        JsonLayout known = layout;
        if (known == null) {
            known = JsonLayout.of(bytes, whole);
            layout = known;
        }
        return known;
    }

    /** Each source looks with wrappers of its own, but the lines, or the document, are parsed once. */
    private List<Json> lines() {
        List<Json> known = lines;
        if (known == null) {
            known = takeLines();
            lines = known;
        }
        return known;
    }

    /** The first line that is not blank, missing where it is no JSON. */
    private Json firstLine() {
        Json known = firstLine;
        if (known == null) {
            int from = 0;
            while (from < bytes.length && Feed.isBlank(bytes[from])) {
                from++;
            }
            known = Json.partial(bytes, from, Words.find(bytes, from, bytes.length, (byte) '\n'));
            firstLine = known;
        }
        return known;
    }

    private List<Json> takeLines() {
        List<Json> records = new ArrayList<>();
        int from = 0;
        while (from < bytes.length && records.size() < SAMPLES) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            Json record = Json.partial(bytes, from, to);
            if (!record.isMissing()) {
                records.add(record);
            }
            from = to + 1;
        }
        return records;
    }

    private Json document() {
        Json known = document;
        if (known == null) {
            known = Json.partial(bytes, 0, bytes.length);
            document = known;
        }
        return known;
    }

    private List<Json> document(Set<String> wrappers) {
        Json root = document();
        if (!root.items().isEmpty()) {
            return first(root.items());
        }
        for (Map.Entry<String, Json> member : root.members().entrySet()) {
            if (wrappers.contains(member.getKey()) && !member.getValue().items().isEmpty()) {
                return first(member.getValue().items());
            }
        }
        return root.isMissing() ? List.of() : List.of(root);
    }

    private static List<Json> first(List<Json> items) {
        return items.subList(0, Math.min(SAMPLES, items.size()));
    }
}
