package bonafide.batch;

import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.screening.LongDossier;
import bonafide.screening.Screening.WeakJoin;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The records of some neighbouring subjects. Written by one thread after the other, then read by one. */
final class Range {
    /**
     * Up to how many records of one subject are held at once: what they take as objects (up to 80 MB for each thread) still fits
     * into a heap of half a gigabyte, and nobody but a machine leaves so many.
     */
    static final int AT_ONCE = 100_000;

    /** How many records of a longer dossier are judged together; more would not be faster. */
    private static final int PART = 25_000;

    /** Up to how many bytes are loaded at once: more than a range of several subjects holds, and no more than two threads have room for. */
    private static final long LOADED = 32L << 20;

    /** Of a subject that is held no record has a number that needs more bits. */
    private static final int INDEX_BITS = Long.SIZE - 1 - ObservationValues.ORDER_BITS;

    private static final long LAST_INDEX = (1L << INDEX_BITS) - 1;

    private final Scratch scratch;
    private final int bufferSize;
    private final Subjects subjects;
    private final List<Phrases> phrases;
    private final Instant asOf;
    private final int start;
    private final int[] records;
    private final List<Scratch.Stretch> stretches = new ArrayList<>();
    private Bytes buffer = new Bytes(64);

    Range(Scratch scratch, int bufferSize, Subjects subjects, List<Phrases> phrases, Instant asOf, int start, int end) {
        this.scratch = scratch;
        this.bufferSize = bufferSize;
        this.subjects = subjects;
        this.phrases = phrases;
        this.asOf = asOf;
        this.start = start;
        this.records = new int[end - start];
    }

    /** Adds a record, whose bytes begin where the cursor stands. */
    void add(int subject, int about, int desk, Cursor payload, int length) {
        records[subject - start]++;
        buffer.number(subject - start);
        buffer.number(about);
        buffer.number(desk);
        buffer.number(length);
        payload.copy(buffer, length);
        if (buffer.size() >= bufferSize) {
            flush();
        }
    }

    /** No record comes after this. */
    void finish() {
        flush();
        buffer = new Bytes(0);
    }

    private void flush() {
        if (buffer.size() > 0) {
            stretches.add(scratch.append(buffer.written()));
            buffer.clear();
        }
    }

    /**
     * Hands on every subject with the records that were joined weakly: a dossier after the other, and in parts the subjects whose
     * records are too many or too long to be held.
     *
     * @param atOnce how many records of a subject are held
     */
    void each(
            int atOnce,
            BiConsumer<Dossier, List<WeakJoin>> whole,
            BiConsumer<SubjectId, Iterator<LongDossier.Part>> inParts) {
        boolean fits = bytes() <= LOADED;
        BitSet held = new BitSet();
        for (int subject = 0; subject < records.length; subject++) {
            held.set(subject, fits && records[subject] > 0 && records[subject] <= atOnce);
        }
        if (!held.isEmpty()) {
            whole(held, whole);
        }
        for (int subject = 0; subject < records.length; subject++) {
            if (records[subject] > 0 && !held.get(subject)) {
                inParts.accept(subjects.id(start + subject), inParts(subject, Math.min(atOnce, PART)));
            }
        }
    }

    private void whole(BitSet held, BiConsumer<Dossier, List<WeakJoin>> taker) {
        Cursor cursor = new Cursor(load());
        int[] places = new int[IntStream.of(records).sum()];
        long[] order = new long[places.length];
        sort(cursor, places, order);
        int from = 0;
        for (int subject = 0; subject < records.length; subject++) {
            int to = from + records[subject];
            if (held.get(subject)) {
                Arrays.sort(order, from, to);
                List<WeakJoin> weak = new ArrayList<>();
                List<Observation> observations = read(cursor, places, order, from, to, weak);
                taker.accept(new Dossier(subjects.id(start + subject), asOf, observations), weak);
            }
            from = to;
        }
    }

    /** Reads the records of a subject in time order. A method of its own, so that it is compiled without what judges them. */
    private List<Observation> read(Cursor cursor, int[] places, long[] order, int from, int to, List<WeakJoin> weak) {
        List<Observation> observations = new ArrayList<>(to - from);
        for (int record = from; record < to; record++) {
            cursor.position(places[from + (int) (order[record] & LAST_INDEX)]);
            cursor.number();
            LongRecords.Joined read = read(cursor);
            observations.add(read.observation());
            if (read.join() instanceof Join.Belongs belongs && belongs.weak()) {
                weak.add(new WeakJoin(belongs, read.observation()));
            }
        }
        return observations;
    }

    /** The records of one subject, read stretch by stretch. */
    private LongRecords inParts(int wanted, int most) {
        LongRecords sorted = new LongRecords(scratch, most, this::read);
        for (Scratch.Stretch stretch : stretches) {
            Cursor cursor = new Cursor(scratch.read(stretch));
            while (!cursor.ended()) {
                int subject = cursor.count();
                if (subject == wanted) {
                    sorted.add(cursor);
                } else {
                    skip(cursor);
                }
            }
        }
        sorted.finish();
        return sorted;
    }

    /** Reads a record from behind its subject's number. */
    private LongRecords.Joined read(Cursor cursor) {
        Join join = subjects.join(cursor.count());
        Phrases written = phrases.get(cursor.count());
        cursor.number();
        return new LongRecords.Joined(join, ObservationValues.read(cursor, written));
    }

    private static void skip(Cursor cursor) {
        cursor.number();
        cursor.number();
        int length = cursor.count();
        cursor.position(cursor.position() + length);
    }

    private long bytes() {
        return stretches.stream().mapToLong(Scratch.Stretch::length).sum();
    }

    private ByteBuffer load() {
        ByteBuffer all = ByteBuffer.allocate((int) bytes());
        stretches.forEach(stretch -> all.put(scratch.read(stretch)));
        return all.flip();
    }

    /**
     * Finds where the records lie, those of one subject behind those of the one before.
     *
     * @param order takes for each place when its record was made, and behind that the place's number among its subject's
     */
    private void sort(Cursor cursor, int[] places, long[] order) {
        int[] starts = new int[records.length];
        for (int subject = 1; subject < starts.length; subject++) {
            starts[subject] = starts[subject - 1] + records[subject - 1];
        }
        int[] found = new int[records.length];
        while (!cursor.ended()) {
            int place = cursor.position();
            int subject = cursor.count();
            cursor.number();
            cursor.number();
            int length = cursor.count();
            int payload = cursor.position();
            int index = found[subject]++;
            places[starts[subject] + index] = place;
            order[starts[subject] + index] = ObservationValues.order(cursor) << INDEX_BITS | index & LAST_INDEX;
            cursor.position(payload + length);
        }
    }
}
