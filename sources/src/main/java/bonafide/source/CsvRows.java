package bonafide.source;

import bonafide.observation.Position;
import bonafide.source.CsvSource.RowReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a table into rows (RFC 4180, with comma, semicolon or tab): a cell in quotes may hold the delimiter, doubled quotes
 * and line ends; a quote within a cell that does not begin with one is a quote.
 *
 * <p>Where a quote is not closed, or more than white space follows one that is, the row's first line is refused and cutting
 * goes on with the next. How much may be read twice on that account is bounded.
 */
final class CsvRows {
    static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final long READ_TWICE = 256L * 1024 * 1024;

    private final Feed feed;
    private final char delimiter;
    private final RowReader reader;
    private final Set<String> repeated;
    private final Reading reading;
    private Row.Header header = new Row.Header(List.of());
    private long readTwice;

    private CsvRows(Feed feed, char delimiter, RowReader reader, Set<String> repeated, Reading reading) {
        this.feed = feed;
        this.delimiter = delimiter;
        this.reader = reader;
        this.repeated = repeated;
        this.reading = reading;
    }

    /** How cutting a row ended. */
    private enum Cut {
        WHOLE("", ""),
        OPEN("has a quote that is never closed", "close it, or double it where it is part of the text"),
        JOINED(
                "has a quote that joins it to lines below, and then not a cell for each column",
                "close the quote, or double it"),
        BROKEN("has text behind a closing quote", "double the quotes that are part of the text"),
        TOO_LONG("is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB", "was the file damaged?");

        private final String reason;
        private final String hint;

        Cut(String reason, String hint) {
            this.reason = reason;
            this.hint = hint;
        }
    }

    /** Reads the whole file; the columns in {@code repeated} may stand in it more than once. */
    static void read(Feed feed, char delimiter, RowReader reader, Set<String> repeated, Reading reading)
            throws IOException {
        new CsvRows(feed, delimiter, reader, repeated, reading).rows();
    }

    /** The cells of the first line that is not blank; one more than {@link Bounds#COLUMNS} stands for any more. */
    static List<String> header(byte[] head, char delimiter) {
        int from = 0;
        while (from < head.length && Feed.isBlank(head[from])) {
            from++;
        }
        int to = from;
        while (to < head.length && head[to] != '\n') {
            to++;
        }
        String line = new String(head, from, to - from, StandardCharsets.UTF_8).stripTrailing();
        List<String> cells = line.isEmpty() ? List.of() : cells(line, delimiter);
        return cells.stream().map(String::strip).toList();
    }

    private void rows() throws IOException {
        while (feed.peek() != Feed.END) {
            feed.mark();
            Cut cut = holdsNoQuote() ? Cut.WHOLE : joinsOthers(cut());
            if (cut == Cut.WHOLE) {
                RawRecord raw = feed.trimmedLineRecord();
                boolean goesOn = row(raw);
                feed.unmark();
                if (!goesOn) {
                    return;
                }
            } else {
                refuse(cut);
            }
            if (feed.peek() == '\n') {
                feed.take();
            }
        }
    }

    /** A quote too many joins a row to the next that has one; the cells then hardly ever are as many as the columns. */
    private Cut joinsOthers(Cut cut) {
        RawRecord raw = feed.record(0, "");
        if (cut != Cut.WHOLE || header.names().isEmpty() || !raw.holds('\n')) {
            return cut;
        }
        int cells = raw.text().map(text -> cells(text, delimiter).size()).orElse(0);
        return cells == header.names().size() ? cut : Cut.JOINED;
    }

    private void refuse(Cut cut) throws IOException {
        reading.refusePart(Position.ofLine(feed.markLine()), cut.reason, cut.hint);
        readTwice += feed.record(0, "").length();
        feed.reset();
        feed.unmark();
        feed.takeLine();
    }

    /** Takes the line, if that is the row: most have no quote, and nothing is to be found in them. */
    private boolean holdsNoQuote() throws IOException {
        if (feed.takeLine() && !feed.record(0, "").holds('"')) {
            return true;
        }
        feed.reset();
        return false;
    }

    /** Takes one row without the end of its last line. */
    private Cut cut() throws IOException {
        int linesLeft = readTwice > READ_TWICE ? 0 : Bounds.LINES_IN_CELL;
        boolean cellBegins = true;
        boolean quoted = false;
        boolean closed = false;
        while (true) {
            int next = feed.peek();
            if (next == Feed.TOO_LONG) {
                return Cut.TOO_LONG;
            }
            if (next == Feed.END || (next == '\n' && (!quoted || linesLeft-- == 0))) {
                return quoted ? Cut.OPEN : Cut.WHOLE;
            }
            feed.take();
            if (quoted) {
                boolean ends = next == '"' && feed.peek() != '"';
                if (next == '"' && !ends) {
                    feed.take();
                }
                quoted = !ends;
                closed = ends;
            } else if (next == delimiter) {
                cellBegins = true;
                closed = false;
            } else if (cellBegins && next == '"') {
                quoted = true;
                cellBegins = false;
            } else if (closed && next != ' ' && next != '\r') {
                return Cut.BROKEN;
            } else {
                cellBegins = false;
            }
        }
    }

    /** Reads a row, the first as column names; false where the rest of the file is of no use. */
    private boolean row(RawRecord raw) {
        Optional<String> text = raw.text();
        if (text.isEmpty()) {
            reading.refuse(raw, "is not in UTF-8", "save the file as CSV UTF-8");
            return !header.names().isEmpty();
        }
        if (text.get().isBlank()) {
            return true;
        }
        boolean oneLine = text.get().indexOf('\n') < 0;
        List<String> cells = cells(oneLine ? text.get() : text.get().replace("\r\n", "\n"), delimiter);
        if (header.names().isEmpty()) {
            Optional<List<String>> names = reader.columns(cells);
            header = new Row.Header(names.orElse(List.of()));
            if (names.isEmpty()) {
                reader.above(raw, cells, reading);
            }
            return columnsAreClear();
        }
        if (raw.holds('\0')) {
            reading.refuse(raw, "holds a zero byte", "zero bytes have no place in text: was the file damaged?");
        } else if (cells.size() > Bounds.COLUMNS) {
            reading.refuse(raw, "has more than " + Bounds.COLUMNS + " cells", "was the file damaged?");
        } else if (cells.size() != header.names().size()) {
            reading.refuse(
                    raw,
                    "has " + cells.size() + " cells where the first line names "
                            + header.names().size() + " columns",
                    "put a cell that holds \"" + delimiter + "\" into quotes; was the file cut off here?");
        } else {
            reading.begin();
            reader.read(new Row(raw, header, cells), reading);
            reading.end();
        }
        return true;
    }

    private boolean columnsAreClear() {
        if (header.names().size() > Bounds.COLUMNS) {
            reading.refuseFile("has more than " + Bounds.COLUMNS + " columns", "leave out what is not needed");
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String column : header.names()) {
            if (!column.isEmpty() && !seen.add(column) && !repeated.contains(column)) {
                reading.refuseFile("has the column \"" + column + "\" twice", "give each column a name of its own");
                return false;
            }
        }
        return true;
    }

    private static List<String> cells(String row, char delimiter) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= row.length() && cells.size() <= Bounds.COLUMNS) {
            boolean quoted = at < row.length() && row.charAt(at) == '"';
            int end = quoted ? closing(row, at + 1) : at;
            int next = row.indexOf(delimiter, end);
            next = next < 0 ? row.length() : next;
            cells.add(quoted ? quoted(row.substring(at + 1, end)) : row.substring(at, next));
            at = next + 1;
        }
        return cells;
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
    }

    /** Where the quote closes that opened before {@code from}; the end of the row where it does not. */
    private static int closing(String row, int from) {
        int at = from;
        while (at < row.length()) {
            if (row.charAt(at) == '"') {
                if (at + 1 < row.length() && row.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return at;
                }
            }
            at++;
        }
        return row.length();
    }
}
