package bonafide.batch;

import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.observation.Observation;
import bonafide.screening.LongDossier.Part;
import bonafide.screening.Screening.WeakJoin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * One subject's records that are too many for memory, brought into time order: sorted in runs on the disk, which are merged as
 * they are asked for. For one thread.
 */
final class LongRecords implements Iterator<Part> {
    /** How many bytes of records are in memory at once, for records that are long rather than many. */
    private static final int RUN = 8 << 20;

    /** What is read of each run at once; small, because a log of hundreds of millions of records leaves thousands of runs. */
    private static final int BLOCK = 16 << 10;

    private static final Comparator<Joined> TIME_ORDER = Comparator.comparing(Joined::observation, Dossier.TIME_ORDER);

    private final Scratch scratch;
    private final int most;
    private final Function<Cursor, Joined> reading;
    private final List<Written> latest = new ArrayList<>();
    private Bytes bytes = new Bytes(BLOCK);
    private final PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(run -> run.head, TIME_ORDER));

    /**
     * None yet.
     *
     * @param most how many records are in memory at once
     * @param reading reads a record and leaves the cursor behind it
     */
    LongRecords(Scratch scratch, int most, Function<Cursor, Joined> reading) {
        this.scratch = scratch;
        this.most = Math.max(1, most);
        this.reading = reading;
    }

    /** A record and how it was joined. */
    record Joined(Join join, Observation observation) {}

    /** A record of the latest run and where its bytes are. */
    private record Written(Joined record, int place, int length) {}

    /** Adds the record on which the cursor stands. */
    void add(Cursor cursor) {
        int start = cursor.position();
        Joined record = reading.apply(cursor);
        int length = cursor.position() - start;
        cursor.position(start);
        latest.add(new Written(record, bytes.size(), length));
        cursor.copy(bytes, length);
        if (latest.size() >= most || bytes.size() >= RUN) {
            flush();
        }
    }

    /** No record comes after this. */
    void finish() {
        if (!latest.isEmpty()) {
            flush();
        }
        bytes = new Bytes(0);
    }

    private void flush() {
        latest.sort(Comparator.comparing(Written::record, TIME_ORDER));
        List<Scratch.Stretch> blocks = new ArrayList<>();
        Cursor from = new Cursor(bytes.written());
        Bytes block = new Bytes(BLOCK);
        for (Written written : latest) {
            from.position(written.place);
            from.copy(block, written.length);
            if (block.size() >= BLOCK) {
                blocks.add(scratch.append(block.written()));
                block.clear();
            }
        }
        if (block.size() > 0) {
            blocks.add(scratch.append(block.written()));
        }
        runs.add(new Run(blocks.iterator()));
        latest.clear();
        bytes.clear();
    }

    @Override
    public boolean hasNext() {
        return !runs.isEmpty();
    }

    @Override
    public Part next() {
        if (runs.isEmpty()) {
            throw new NoSuchElementException("every record was read");
        }
        List<Observation> observations = new ArrayList<>();
        List<WeakJoin> weak = new ArrayList<>();
        long size = 0;
        while (!runs.isEmpty() && observations.size() < most && size < RUN) {
            Run run = runs.remove();
            observations.add(run.head.observation);
            if (run.head.join instanceof Join.Belongs belongs && belongs.weak()) {
                weak.add(new WeakJoin(belongs, run.head.observation));
            }
            size += run.length;
            if (run.advance()) {
                runs.add(run);
            }
        }
        return new Part(observations, weak);
    }

    /** A sorted run, read block by block as its records are taken. */
    private final class Run {
        private final Iterator<Scratch.Stretch> blocks;
        private Cursor block;
        private Joined head;
        private int length;

        /** At least one block. */
        Run(Iterator<Scratch.Stretch> blocks) {
            this.blocks = blocks;
            this.block = new Cursor(scratch.read(blocks.next()));
            this.head = reading.apply(block);
            this.length = block.position();
        }

        /** Moves on to the next record, if there is one. */
        boolean advance() {
            if (block.ended()) {
                if (!blocks.hasNext()) {
                    return false;
                }
                block = new Cursor(scratch.read(blocks.next()));
            }
            int start = block.position();
            head = reading.apply(block);
            length = block.position() - start;
            return true;
        }
    }
}
