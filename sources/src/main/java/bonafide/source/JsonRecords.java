package bonafide.source;

import bonafide.observation.Position;
import bonafide.source.JsonSource.RecordReader;
import java.io.IOException;
import java.util.Set;

/** Cuts JSON Lines into records: one object a line, a broken line harms no other. */
final class JsonRecords {
    private final Feed feed;
    private final RecordReader reader;
    private final Reading reading;

    private JsonRecords(Feed feed, RecordReader reader, Reading reading) {
        this.feed = feed;
        this.reader = reader;
        this.reading = reading;
    }

    /** Reads the whole file. */
    static void read(Feed feed, JsonLayout layout, Set<String> wrappers, RecordReader reader, Reading reading)
            throws IOException {
        if (layout == JsonLayout.DOCUMENT) {
            new JsonDocument(feed, wrappers, reader, reading).read();
        } else {
            new JsonRecords(feed, reader, reading).lines();
        }
    }

    private void lines() throws IOException {
        while (feed.peek() != Feed.END) {
            feed.mark();
            if (feed.takeLine()) {
                line(feed.trimmedRecord(""));
                feed.unmark();
            } else {
                tooLong();
            }
            if (feed.peek() == '\n') {
                feed.take();
            }
        }
    }

    private void line(RawRecord line) {
        RawRecord raw = line.withoutByteOrderMark();
        if (raw.length() == 0) {
            return;
        }
        if (raw.bytes()[raw.from()] == '{') {
            reading.count(raw, record -> reader.read(record, reading));
        } else {
            reading.refuse(raw, "is no JSON object", "every line is to be one object in curly brackets");
        }
    }

    private void tooLong() throws IOException {
        reading.refusePart(
                Position.ofLine(feed.markLine()),
                "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                "no export writes such a line: was the file damaged?");
        feed.unmark();
        feed.takeLine();
    }
}
