package bonafide.source;

import bonafide.observation.Position;
import java.io.IOException;
import java.util.function.Consumer;

/** Cuts a text into its stretches between blank lines. */
public final class Blocks {
    private Blocks() {}

    /** Hands on one stretch after the other, in the order of the file; one that is too long is refused. */
    public static void read(Feed feed, Reading reading, Consumer<RawRecord> block) throws IOException {
        while (skipBlankLines(feed)) {
            feed.mark();
            if (takeBlock(feed)) {
                block.accept(feed.trimmedRecord(""));
                feed.unmark();
            } else {
                reading.refusePart(
                        Position.ofLine(feed.markLine()),
                        "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                        "was the file damaged?");
                feed.unmark();
                takeBlock(feed);
            }
        }
    }

    private static boolean skipBlankLines(Feed feed) throws IOException {
        while (Feed.isBlank(feed.peek())) {
            feed.take();
        }
        return feed.peek() != Feed.END;
    }

    /** Takes lines until a blank one; false where they grow too long before. */
    private static boolean takeBlock(Feed feed) throws IOException {
        boolean lineIsBlank = false;
        while (true) {
            int next = feed.peek();
            if (next == Feed.TOO_LONG) {
                return false;
            }
            if (next == Feed.END || (next == '\n' && lineIsBlank)) {
                return true;
            }
            lineIsBlank = next == '\n' || (lineIsBlank && Feed.isBlank(next));
            feed.take();
        }
    }
}
