package bonafide.source;

import bonafide.observation.Position;
import java.io.IOException;
import java.util.function.Consumer;

/** Cuts a text into its lines. */
public final class Lines {
    private Lines() {}

    /** Hands on every line that is not blank, in the order of the file; one that is too long is refused. */
    public static void read(Feed feed, Reading reading, Consumer<RawRecord> line) throws IOException {
        while (feed.peek() != Feed.END) {
            feed.mark();
            boolean whole = feed.takeLine();
            RawRecord raw = feed.trimmedRecord("");
            if (!whole) {
                reading.refusePart(
                        Position.ofLine(feed.markLine()),
                        "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                        "was the file damaged?");
            } else if (raw.length() > 0) {
                line.accept(feed.trimmedLineRecord());
            }
            feed.unmark();
            endLine(feed);
        }
    }

    /** Goes to the beginning of the next line. */
    public static void endLine(Feed feed) throws IOException {
        feed.takeLine();
        if (feed.peek() == '\n') {
            feed.take();
        }
    }
}
