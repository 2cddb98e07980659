package bonafide.lists;

import bonafide.reference.Table;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines {@code # key: value} at the start of a list: {@code name}, {@code publisher}, {@code published},
 * {@code licence}, {@code expires}, {@code entries}, {@code source}. Every list of ours begins with them, and a user's may.
 *
 * @param fields by key in lower case
 * @param length how many bytes they take
 * @param lines how many lines they take
 */
record Header(Map<String, String> fields, int length, int lines) {
    private static final int LONGEST = 1 << 14;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    Header {
        fields = Map.copyOf(fields);
    }

    /** Reads the lines that begin with {@code #}. */
    static Header read(byte[] content) {
        Map<String, String> fields = new HashMap<>();
        int at = startsWithMark(content) ? BYTE_ORDER_MARK.length : 0;
        int lines = 0;
        while (at < content.length && at < LONGEST && content[at] == '#') {
            int end = at;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            String line = new String(content, at + 1, Math.min(end, LONGEST) - at - 1, StandardCharsets.UTF_8);
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            at = Math.min(end + 1, content.length);
            lines++;
        }
        return new Header(fields, at, lines);
    }

    String field(String key, String otherwise) {
        return fields.getOrDefault(key, otherwise);
    }

    Optional<LocalDate> date(String key) {
        try {
            return Optional.ofNullable(fields.get(key)).map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The table that ships with the program; a missing field is a bug of ours. */
    Table embedded() {
        return new Table(
                field("name", ""),
                field("publisher", ""),
                date("published").orElseThrow(),
                field("licence", ""),
                date("expires").orElseThrow(),
                Long.parseLong(field("entries", "")));
    }

    /**
     * The table a user brought. Without a date of its own it is {@linkplain Table#UNDATED undated}, and without
     * an expiry it is leaned on for {@code months} from its date on.
     */
    static Table own(OwnList list, String name, Optional<LocalDate> known, int months, long entries) {
        return read(list.content()).named(list, name, known, months, entries);
    }

    private Table named(OwnList list, String name, Optional<LocalDate> known, int months, long entries) {
        Optional<LocalDate> published = date("published").or(() -> known);
        LocalDate expires = date("expires")
                .or(() -> published.map(day -> day.plusMonths(months)))
                .orElse(LocalDate.MAX);
        String publisher = fields.containsKey("publisher") ? field("publisher", "") + ", " : "";
        return new Table(
                name,
                publisher + "your own list " + list.name(),
                published.orElse(Table.UNDATED),
                field("licence", "not stated"),
                expires,
                entries);
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= 3
                && content[0] == BYTE_ORDER_MARK[0]
                && content[1] == BYTE_ORDER_MARK[1]
                && content[2] == BYTE_ORDER_MARK[2];
    }
}
