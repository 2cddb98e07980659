package bonafide.source;

import bonafide.observation.Position;
import bonafide.source.JsonSource.RecordReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;

/**
 * Cuts JSON Lines into records: one object a line, a broken line harms no other. A long file is cut into blocks of lines, which
 * whoever is idle reads; what becomes of them is put together in the order of the file.
 */
final class JsonRecords {
    static final int BLOCK = 1 << 20;
    private static final int WAITING_BLOCKS = 4;

    private final Feed feed;
    private final JsonSource source;
    private final Sinks sinks;
    private final Reading reading;
    private final Queue<RecordReader> readers = new ConcurrentLinkedQueue<>();
    private final Deque<ForkJoinTask<Reading>> waiting = new ArrayDeque<>();

    private JsonRecords(Feed feed, JsonSource source, Sinks sinks, Reading reading) {
        this.feed = feed;
        this.source = source;
        this.sinks = sinks;
        this.reading = reading;
    }

    /** Reads the whole file. */
    static void read(Feed feed, JsonLayout layout, JsonSource source, Sinks sinks, Reading reading) throws IOException {
        if (layout == JsonLayout.DOCUMENT) {
            new JsonDocument(feed, source.wrappers(), source.open(), reading).read();
        } else {
            JsonRecords records = new JsonRecords(feed, source, sinks, reading);
            try {
                records.blocks();
            } finally {
                records.settle();
            }
        }
    }

    private void blocks() throws IOException {
        while (feed.peek() != Feed.END) {
            feed.mark();
            takeLines();
            if (feed.taken() > 0) {
                hand(new Block(feed.copy(), feed.markLine()));
                feed.unmark();
            } else {
                skipLongLine();
            }
        }
    }

    /** Takes lines until a block is full; none where the first of them is too long. */
    private void takeLines() throws IOException {
        while (feed.taken() < BLOCK && feed.peek() != Feed.END) {
            int before = feed.taken();
            long line = feed.line();
            if (!feed.takeLine()) {
                feed.backTo(before, line);
                return;
            }
            if (feed.peek() == '\n') {
                feed.take();
            }
        }
    }

    private void skipLongLine() throws IOException {
        settle();
        reading.refusePart(
                Position.ofLine(feed.markLine()),
                "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                "no export writes such a line: was the file damaged?");
        feed.unmark();
        feed.takeLine();
        if (feed.peek() == '\n') {
            feed.take();
        }
    }

    /** Leaves the block to another thread, or reads it where the others have enough to do. */
    private void hand(Block block) {
        boolean shared = ForkJoinTask.inForkJoinPool() && feed.taken() >= BLOCK;
        if (shared && waiting.size() < WAITING_BLOCKS) {
            waiting.add(ForkJoinTask.adapt(() -> read(block)).fork());
        } else if (waiting.isEmpty()) {
            reading.absorb(read(block));
        } else {
            waiting.add(done(read(block)));
        }
        while (!waiting.isEmpty() && waiting.getFirst().isDone()) {
            reading.absorb(waiting.removeFirst().join());
        }
    }

    /** Waits for the blocks that others read. */
    private void settle() {
        while (!waiting.isEmpty()) {
            reading.absorb(waiting.removeFirst().join());
        }
    }

    private static ForkJoinTask<Reading> done(Reading part) {
        ForkJoinTask<Reading> task = ForkJoinTask.adapt(() -> part);
        task.invoke();
        return task;
    }

    private Reading read(Block block) {
        RecordReader idle = readers.poll();
        RecordReader reader = idle == null ? source.open() : idle;
        Sink sink = sinks.take();
        try {
            Reading part = reading.part(sink);
            block.read(reader, part);
            return part;
        } finally {
            sinks.giveBack(sink);
            readers.add(reader);
        }
    }

    /** Some lines of the file, the first of which has that number. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] bytes, long firstLine) {
        void read(RecordReader reader, Reading part) {
            int from = 0;
            long line = firstLine;
            while (from < bytes.length) {
                int to = Words.find(bytes, from, bytes.length, (byte) '\n');
                line(trimmed(from, to, line), reader, part);
                from = to + 1;
                line++;
            }
        }

        private RawRecord trimmed(int start, int end, long line) {
            int from = start;
            int to = end;
            while (from < to && Feed.isBlank(bytes[from])) {
                from++;
            }
            while (to > from && Feed.isBlank(bytes[to - 1])) {
                to--;
            }
            return new RawRecord(bytes, from, to, line, "");
        }

        private static void line(RawRecord line, RecordReader reader, Reading part) {
            RawRecord raw = line.withoutByteOrderMark();
            if (raw.length() == 0) {
                return;
            }
            if (raw.bytes()[raw.from()] == '{') {
                part.count(raw, record -> reader.read(record, part));
            } else {
                part.refuse(raw, "is no JSON object", "every line is to be one object in curly brackets");
            }
        }
    }
}
