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
    private static final int WAITING_BLOCKS = 4;

    private final Feed feed;
    private final JsonSource source;
    private final Sinks sinks;
    private final Reading reading;
    private final Queue<RecordReader> readers = new ConcurrentLinkedQueue<>();
    private final Queue<LineBlock> spares = new ConcurrentLinkedQueue<>();
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
        LineBlock.Rest rest = new LineBlock.Rest();
        long line = feed.line();
        while (rest.length() > 0 || feed.peek() != Feed.END) {
            LineBlock spare = spares.poll();
            LineBlock block = spare == null ? new LineBlock() : spare;
            block.fill(rest, feed, line);
            line += block.lines();
            if (!block.isEmpty()) {
                hand(block);
            } else if (rest.length() > 0) {
                refuseLongLine(line);
                rest.clear();
                line++;
            }
            feed.isAtLine(line);
        }
    }

    private void refuseLongLine(long line) throws IOException {
        settle();
        reading.refusePart(
                Position.ofLine(line),
                "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                "no export writes such a line: was the file damaged?");
        Lines.endLine(feed);
    }

    /**
     * Leaves the block to another thread, or reads it where the others have enough to do: blocks that nobody has begun count, not those
     * that only wait for the ones before them.
     */
    private void hand(LineBlock block) {
        boolean shared = ForkJoinTask.inForkJoinPool() && block.isLong();
        if (shared && ForkJoinTask.getQueuedTaskCount() < WAITING_BLOCKS) {
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

    private Reading read(LineBlock block) {
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
            if (block.isOfUse()) {
                spares.add(block);
            }
        }
    }
}
