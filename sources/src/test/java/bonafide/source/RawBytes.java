package bonafide.source;

import bonafide.observation.Position;
import bonafide.source.SourceContract.Layout;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a raw record in a file again, as somebody with another tool would: by its line and pointer. */
final class RawBytes {
    private RawBytes() {}

    /** The record's bytes. */
    static byte[] at(byte[] file, Position position, Layout layout) {
        int[] range = range(file, position, layout);
        return Arrays.copyOfRange(file, range[0], range[1]);
    }

    /** Where the record begins. */
    static int start(byte[] file, Position position, Layout layout) {
        return range(file, position, layout)[0];
    }

    /** Where the record ends. */
    static int end(byte[] file, Position position, Layout layout) {
        return range(file, position, layout)[1];
    }

    private static int[] range(byte[] file, Position position, Layout layout) {
        int line = line(file, position.line());
        return switch (layout) {
            case ROWS -> new int[] {line, rowEnd(file, line)};
            case BLOCKS -> new int[] {line, blockEnd(file, line)};
            case LINES -> new int[] {line, lineEnd(file, line)};
            case TEXT -> new int[] {line, trimmed(file, line, file.length)};
            case MESSAGES -> new int[] {line, trimmed(file, line, messageEnd(file, line))};
            case EVENTS -> event(file, line, position.pointer());
            case JSON_LINES -> json(file, line, lineEnd(file, line), position.pointer());
            case JSON_LIST, JSON_VALUE -> json(file, 0, file.length, position.pointer());
        };
    }

    private static int messageEnd(byte[] file, int from) {
        int next = new String(file, StandardCharsets.ISO_8859_1).indexOf("\n\nFrom ", from);
        return next < 0 ? file.length : next;
    }

    private static int trimmed(byte[] file, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(file[end - 1])) {
            end--;
        }
        return end;
    }

    private static int line(byte[] file, long wanted) {
        int at = 0;
        for (long line = 1; line < wanted && at < file.length; at++) {
            line += file[at] == '\n' ? 1 : 0;
        }
        return at;
    }

    private static int lineEnd(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The end of the line on which the number of quotes is even again. */
    private static int rowEnd(byte[] file, int from) {
        int quotes = 0;
        int at = from;
        while (at < file.length && (file[at] != '\n' || quotes % 2 != 0)) {
            quotes += file[at] == '"' ? 1 : 0;
            at++;
        }
        return at;
    }

    private static int blockEnd(byte[] file, int from) {
        int at = from;
        while (at < file.length && !(file[at] == '\n' && (at + 1 == file.length || file[at + 1] == '\n'))) {
            at++;
        }
        return at;
    }

    /** The element behind as many others on its line as the pointer says. */
    private static int[] event(byte[] file, int line, String pointer) {
        String text = new String(file, line, file.length - line, StandardCharsets.ISO_8859_1);
        int before = pointer.isEmpty() ? 0 : Integer.parseInt(pointer.substring(1));
        Matcher begin = Pattern.compile("<Event[\\s>]").matcher(text);
        boolean found = begin.find();
        for (int index = 0; found && index < before; index++) {
            found = begin.find();
        }
        if (!found) {
            throw new AssertionError("no element there: " + text);
        }
        return new int[] {line + begin.start(), line + text.indexOf("</Event>", begin.start()) + "</Event>".length()};
    }

    private static int[] json(byte[] file, int from, int to, String pointer) {
        try (JsonParser parser = new JsonFactory().createParser(file, from, to - from)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean value = token.isStructStart() || token.isScalarValue();
                if (value && path(parser, token).equals(pointer)) {
                    int start = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    return new int[] {
                        from + start, from + (int) parser.currentLocation().getByteOffset()
                    };
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("nothing at " + pointer);
    }

    private static String path(JsonParser parser, JsonToken token) {
        var context = parser.getParsingContext();
        return (token.isStructStart() ? context.getParent() : context)
                .pathAsPointer()
                .toString();
    }
}
