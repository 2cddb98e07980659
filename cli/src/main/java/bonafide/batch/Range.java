package bonafide.batch;

import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.observation.Observation;
import bonafide.screening.Screening.WeakJoin;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The records of some neighbouring subjects. Written by one thread, then read by one. */
final class Range {
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

    /** Hands on one dossier after the other, in the order of the subjects, with the records that were joined weakly. */
    void each(BiConsumer<Dossier, List<WeakJoin>> taker) {
        Cursor cursor = new Cursor(load());
        int[] places = places(cursor);
        int next = 0;
        for (int subject = 0; subject < records.length; subject++) {
            List<Observation> observations = new ArrayList<>(records[subject]);
            List<WeakJoin> weak = new ArrayList<>();
            for (int record = 0; record < records[subject]; record++) {
                cursor.position(places[next]);
                next++;
                cursor.number();
                Join join = subjects.join(cursor.count());
                Phrases written = phrases.get(cursor.count());
                cursor.number();
                Observation observation = ObservationValues.read(cursor, written);
                observations.add(observation);
                if (join instanceof Join.Belongs belongs && belongs.weak()) {
                    weak.add(new WeakJoin(belongs, observation));
                }
            }
            if (records[subject] > 0) {
                taker.accept(new Dossier(subjects.id(start + subject), asOf, observations), weak);
            }
        }
    }

    private ByteBuffer load() {
        ByteBuffer all = ByteBuffer.allocate(
                stretches.stream().mapToInt(Scratch.Stretch::length).sum());
        stretches.forEach(stretch -> all.put(scratch.read(stretch)));
        return all.flip();
    }

    /** Where the records lie, those of one subject behind those of the one before. */
    private int[] places(Cursor cursor) {
        int[] next = new int[records.length];
        int total = 0;
        for (int subject = 0; subject < records.length; subject++) {
            next[subject] = total;
            total += records[subject];
        }
        int[] places = new int[total];
        while (!cursor.ended()) {
            int place = cursor.position();
            int subject = cursor.count();
            cursor.number();
            cursor.number();
            int length = cursor.count();
            cursor.position(cursor.position() + length);
            places[next[subject]++] = place;
        }
        return places;
    }
}
