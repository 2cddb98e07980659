package bonafide.source;

import bonafide.observation.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Cuts the elements of one name out of a text, wherever they stand: below a root, one after the other, or behind the head of a
 * syslog line. Such elements do not lie in one another, so where one begins before the last has ended, that one is broken.
 */
public final class XmlElements {
    private final Feed feed;
    private final byte[] begin;
    private final byte[] end;
    private final Reading reading;
    private final Consumer<RawRecord> element;
    private long line;
    private int before;

    private XmlElements(Feed feed, String name, Reading reading, Consumer<RawRecord> element) {
        this.feed = feed;
        this.begin = ("<" + name).getBytes(StandardCharsets.US_ASCII);
        this.end = ("</" + name + ">").getBytes(StandardCharsets.US_ASCII);
        this.reading = reading;
        this.element = element;
    }

    /** How cutting an element ended. */
    private enum Cut {
        WHOLE,
        NEXT_BEGINS,
        FILE_ENDS,
        TOO_LONG
    }

    /** Hands on one element after the other, in the order of the file. */
    public static void read(Feed feed, String name, Reading reading, Consumer<RawRecord> element) throws IOException {
        new XmlElements(feed, name, reading, element).read();
    }

    private void read() throws IOException {
        while (feed.peek() != Feed.END) {
            if (feed.peek() != '<') {
                feed.take();
                continue;
            }
            feed.mark();
            if (!begins()) {
                feed.unmark();
                continue;
            }
            Cut cut = cut();
            if (cut == Cut.WHOLE) {
                element.accept(feed.record(0, pointer()));
                feed.unmark();
            } else {
                refuse(cut);
            }
        }
    }

    /** Takes the beginning of an element, or as much as looks like it. */
    private boolean begins() throws IOException {
        for (byte wanted : begin) {
            if (feed.peek() != wanted) {
                return false;
            }
            feed.take();
        }
        return feed.peek() == '>' || Feed.isBlank(feed.peek());
    }

    private Cut cut() throws IOException {
        int ending = 0;
        int beginning = 0;
        while (true) {
            int next = feed.peek();
            if (next == Feed.END || next == Feed.TOO_LONG) {
                return next == Feed.END ? Cut.FILE_ENDS : Cut.TOO_LONG;
            }
            if (beginning == begin.length && (next == '>' || Feed.isBlank(next))) {
                return Cut.NEXT_BEGINS;
            }
            feed.take();
            ending = matched(end, ending, next);
            beginning = matched(begin, beginning, next);
            if (ending == end.length) {
                return Cut.WHOLE;
            }
        }
    }

    /** How many bytes of the pattern are matched with one byte more; only its first byte is an angle bracket. */
    private static int matched(byte[] pattern, int before, int next) {
        if (before < pattern.length && pattern[before] == next) {
            return before + 1;
        }
        return next == '<' ? 1 : 0;
    }

    private void refuse(Cut cut) throws IOException {
        boolean tooLong = cut == Cut.TOO_LONG;
        reading.refusePart(
                Position.ofLine(feed.markLine()),
                tooLong ? "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB" : "ends in the middle",
                tooLong ? "was the file damaged?" : "export it again: was the export cut off?");
        feed.reset();
        feed.unmark();
        feed.peek();
        feed.take();
    }

    /** How many elements begin before this one on the same line, as a pointer; "" for none. */
    private String pointer() {
        before = feed.markLine() == line ? before + 1 : 0;
        line = feed.markLine();
        return before == 0 ? "" : "/" + before;
    }
}
