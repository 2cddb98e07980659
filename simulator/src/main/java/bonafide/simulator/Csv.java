package bonafide.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180): writing them, and reading the simulator's own tables, whose cells stay on one line. */
final class Csv {
    private Csv() {}

    /** A line, with quotes only where they are needed and a line feed at its end. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    /** A row of one of the simulator's own tables. */
    record Row(Map<String, String> cells) {
        /** The cell in that column; a table without it is a bug. */
        String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("no column " + column + " in " + cells);
            }
            return cell;
        }
    }

    /** The rows of a table beside this class. */
    static <T> List<T> table(String name, Function<Row, T> read) {
        List<List<String>> lines = resource(name).lines().map(Csv::cells).toList();
        List<String> header = lines.getFirst();
        return lines.stream().skip(1).map(line -> read.apply(row(header, line))).toList();
    }

    private static Row row(List<String> header, List<String> line) {
        if (header.size() != line.size()) {
            throw new IllegalStateException(line.size() + " cells under " + header.size() + " columns: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < header.size(); index++) {
            row.put(header.get(index), line.get(index));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String resource(String name) {
        try (InputStream stream = Csv.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no such table: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
