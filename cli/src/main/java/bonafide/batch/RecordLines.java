package bonafide.batch;

import bonafide.observation.Position;
import bonafide.observation.Provenance;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a line about each of any number of raw records and gives the lines back by file, position and text, in whatever order
 * they came: sorted in memory while they are few, else in runs on the disk that are merged. For one thread.
 */
public final class RecordLines implements AutoCloseable {
    private static final int IN_MEMORY = 8 << 20;
    private static final int FRAME = 100;
    private static final int BLOCK = 16 << 10;

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::file).thenComparing(Line::position).thenComparing(Line::text);

    private final Path folder;
    private final int room;
    private final List<Line> latest = new ArrayList<>();
    private final List<List<Scratch.Stretch>> runs = new ArrayList<>();
    private @Nullable Scratch scratch;
    private long size;

    /** None yet; what does not fit into memory goes into that folder. */
    public RecordLines(Path folder) {
        this(folder, IN_MEMORY);
    }

    RecordLines(Path folder, int room) {
        this.folder = folder;
        this.room = room;
    }

    private record Line(String file, Position position, String text) {}

    /** Puts in a line about a record, without its end. */
    public void put(Provenance record, String line) {
        latest.add(new Line(record.file(), record.position(), line));
        size += line.length() + FRAME;
        if (size >= room) {
            flush(scratch == null ? Scratch.in(folder) : scratch);
        }
    }

    /** Writes all lines, in order. */
    public void writeTo(Writer out) throws IOException {
        latest.sort(ORDER);
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
        add(heads, latest.iterator());
        for (List<Scratch.Stretch> run : runs) {
            add(heads, new Written(run.iterator()));
        }
        while (!heads.isEmpty()) {
            Run first = heads.remove();
            out.write(first.head.text);
            out.write('\n');
            add(heads, first.rest);
        }
    }

    private static void add(PriorityQueue<Run> heads, Iterator<Line> lines) {
        if (lines.hasNext()) {
            heads.add(new Run(lines.next(), lines));
        }
    }

    private record Run(Line head, Iterator<Line> rest) {}

    /** Writes the latest lines as a run, in blocks so small that one of every run fits into memory. */
    private void flush(Scratch disk) {
        scratch = disk;
        latest.sort(ORDER);
        List<Scratch.Stretch> run = new ArrayList<>();
        Bytes block = new Bytes(2 * BLOCK);
        for (Line line : latest) {
            block.text(line.file);
            block.number(line.position.line());
            block.text(line.position.pointer());
            block.text(line.text);
            if (block.size() >= BLOCK) {
                run.add(disk.append(block.written()));
                block.clear();
            }
        }
        run.add(disk.append(block.written()));
        runs.add(run);
        latest.clear();
        size = 0;
    }

    @Override
    public void close() {
        if (scratch != null) {
            scratch.close();
        }
    }

    /** The lines of a run, one block in memory at a time. */
    private final class Written implements Iterator<Line> {
        private final Iterator<Scratch.Stretch> blocks;
        private Cursor block = new Cursor(new Bytes(0).written());

        Written(Iterator<Scratch.Stretch> blocks) {
            this.blocks = blocks;
        }

        @Override
        public boolean hasNext() {
            Scratch disk = scratch;
            while (disk != null && block.ended() && blocks.hasNext()) {
                block = new Cursor(disk.read(blocks.next()));
            }
            return !block.ended();
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return new Line(block.text(), new Position(block.number(), block.text()), block.text());
        }
    }
}
