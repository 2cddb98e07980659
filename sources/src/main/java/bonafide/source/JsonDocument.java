package bonafide.source;

import bonafide.observation.Position;
import bonafide.source.JsonCutting.Cut;
import bonafide.source.JsonSource.RecordReader;
import java.io.IOException;
import java.util.Set;

/**
 * Cuts JSON that runs over lines into records: the elements of a list, of a list that an object wraps, or objects one after
 * the other. Only brackets and quotes are looked at, so depth costs nothing; what stands between them is the reader's to
 * judge.
 *
 * <p>Where an element does not close, cutting goes on at the next line that opens an object at the same indentation: an
 * element broken by hand then costs only itself. How much may be read twice on that account is bounded.
 */
final class JsonDocument {
    private static final long READ_TWICE = 256L * 1024 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final int NOT_AT_LINE_START = 0;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Feed feed;
    private final JsonCutting cutting;
    private final Set<String> wrappers;
    private final RecordReader reader;
    private final Reading reading;
    private int indentation;
    private long readTwice;
    private boolean lastWasCut;
    private boolean wraps;

    JsonDocument(Feed feed, Set<String> wrappers, RecordReader reader, Reading reading) {
        this.feed = feed;
        this.cutting = new JsonCutting(feed);
        this.wrappers = wrappers;
        this.reader = reader;
        this.reading = reading;
    }

    void read() throws IOException {
        while (true) {
            int next = skipBlank();
            if (next == Feed.END) {
                return;
            }
            if (next == '[') {
                feed.take();
                list("");
            } else if (next == '{') {
                object();
            } else if (BYTE_ORDER_MARK.indexOf(next) >= 0) {
                feed.take();
            } else {
                reading.refusePart(here(), "is no JSON", "remove what stands before or between the records");
                skipLine();
            }
        }
    }

    private void list(String prefix) throws IOException {
        indentation = NOT_AT_LINE_START;
        for (int index = 0; ; index++) {
            int next = skipBlank();
            if (next == ']') {
                feed.take();
                return;
            }
            if (next == Feed.END) {
                if (!lastWasCut) {
                    reading.refusePart(here(), "the list is not closed", "export it again: was the export cut off?");
                    lastWasCut = true;
                }
                return;
            }
            element(next, prefix + "/" + index);
        }
    }

    private void element(int first, String pointer) throws IOException {
        feed.mark();
        if (first == '}') {
            reading.refusePart(here(), "has a bracket too many", "mend this place by hand");
            feed.take();
            feed.unmark();
            return;
        }
        Cut cut = cutting.value();
        lastWasCut = cut == Cut.FILE_ENDS;
        if (cut != Cut.WHOLE) {
            goOnAfter(cut, pointer);
            return;
        }
        RawRecord raw = feed.record(0, pointer);
        if (first == '{') {
            reading.count(raw, record -> reader.read(record, reading));
        } else {
            reading.refuse(raw, "is no JSON object", "every element is to be one object in curly brackets");
        }
        feed.unmark();
    }

    /** An object at the top: it wraps a list of records, or is one. */
    private void object() throws IOException {
        int depth = indentation;
        feed.mark();
        feed.take();
        wraps = false;
        while (true) {
            int next = skipBlank();
            if (next == '}') {
                feed.take();
                if (!wraps) {
                    reading.count(feed.record(0, ""), record -> reader.read(record, reading));
                }
                feed.unmark();
                return;
            }
            Cut cut = member(next);
            if (cut != Cut.WHOLE) {
                indentation = depth;
                brokenObject(cut);
                return;
            }
        }
    }

    /** Takes a member of an object at the top; a list that it wraps is cut into records. */
    private Cut member(int first) throws IOException {
        if (first != '"') {
            return first == Feed.END ? Cut.FILE_ENDS : first == Feed.TOO_LONG ? Cut.TOO_LONG : Cut.BROKEN;
        }
        String name = name();
        if (skipBlank() != ':') {
            return feed.peek() == Feed.END ? Cut.FILE_ENDS : Cut.BROKEN;
        }
        feed.take();
        if (skipBlank() != '[' || !wrappers.contains(name)) {
            return cutting.value();
        }
        feed.unmark();
        wraps = true;
        feed.take();
        list("/" + name);
        return Cut.WHOLE;
    }

    private void brokenObject(Cut cut) throws IOException {
        if (!wraps) {
            goOnAfter(cut, "");
        } else if (!lastWasCut) {
            reading.refusePart(here(), cut.reason(), cut.hint());
            resume();
        }
    }

    /** Takes a name in quotes and returns as much of it as may matter. */
    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        feed.take();
        while (true) {
            int next = feed.peek();
            if (next < 0 || next == '\n') {
                return "";
            }
            feed.take();
            if (next == '"') {
                return name.toString();
            }
            if (next == '\\' && feed.peek() >= 0) {
                feed.take();
            }
            if (name.length() < LONGEST_NAME) {
                name.append((char) next);
            }
        }
    }

    /** Refuses the marked value and goes on behind it. */
    private void goOnAfter(Cut cut, String pointer) throws IOException {
        RawRecord seen = feed.record(0, pointer);
        reading.refusePart(seen.position(), cut.reason(), cut.hint());
        readTwice += seen.length();
        if (readTwice <= READ_TWICE) {
            boolean onOneLine = !seen.holds('\n');
            feed.reset();
            feed.unmark();
            if (cut != Cut.TOO_LONG || !onOneLine || !cutting.stepOver()) {
                resume();
            }
            return;
        }
        feed.unmark();
        reading.refusePart(here(), "has too many records that do not close", "mend it by hand; the rest was not read");
        while (feed.peek() != Feed.END) {
            skipLine();
        }
    }

    /** Goes to the next line that opens an object at the same indentation. */
    private void resume() throws IOException {
        int wanted = indentation;
        while (feed.peek() != Feed.END) {
            skipLine();
            int found = 0;
            while (feed.peek() == ' ' || feed.peek() == '\t' || feed.peek() == ',') {
                found += feed.peek() == ',' ? 0 : 1;
                feed.take();
            }
            if (found == wanted && feed.peek() == '{') {
                lastWasCut = false;
                indentation = found;
                return;
            }
        }
    }

    private void skipLine() throws IOException {
        feed.takeLine();
        if (feed.peek() == '\n') {
            feed.take();
        }
    }

    /** Skips white space and commas, keeps count of the indentation, and shows what comes next. */
    private int skipBlank() throws IOException {
        while (true) {
            int next = feed.peek();
            if (next == '\n') {
                indentation = 0;
            } else if (next == ' ' || next == '\t') {
                indentation++;
            } else if (next != ',' && next != '\r') {
                return next;
            }
            feed.take();
        }
    }

    private Position here() {
        return Position.ofLine(feed.line());
    }
}
