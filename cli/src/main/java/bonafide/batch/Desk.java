package bonafide.batch;

import bonafide.dossier.About;
import bonafide.dossier.Statement;
import bonafide.linking.Footprint;
import bonafide.linking.Trace;
import bonafide.observation.Observation;
import bonafide.screening.Clocks;
import bonafide.source.Sink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Takes in one thread's statements: keeps them as they are while there is room, and else writes them to the disk, where a
 * statement takes a quarter of the space.
 */
final class Desk implements Sink {
    /** Once there is no room for all, what waits is kept so short that it dies young in the collector's eyes. */
    private static final int CHUNK = 4_096;

    /** About what a record takes beside what it says. */
    private static final int FRAME = 8;

    private static final int MOST_KNOWN = 1 << 16;

    private final Abouts abouts;
    private final Scratch scratch;
    private final int number;
    private final Phrases phrases = new Phrases();
    private final TraceCounts traces = new TraceCounts();
    private final Bytes payload = new Bytes(1 << 10);
    private final Bytes chunk = new Bytes(1 << 20);
    private final List<Scratch.Stretch> chunks = new ArrayList<>();
    private final IdentityHashMap<List<?>, Integer> known = new IdentityHashMap<>();
    private long[] bytes = new long[1 << 10];
    private int room;
    private List<Statement> waiting = new ArrayList<>();
    private Clocks clocks;

    Desk(int number, Abouts abouts, Scratch scratch, int room, Clocks clocks) {
        this.number = number;
        this.abouts = abouts;
        this.scratch = scratch;
        this.room = room;
        this.clocks = clocks;
    }

    @Override
    public void accept(Statement statement) {
        clocks = clocks.and(statement.observation().provenance());
        waiting.add(statement);
        if (waiting.size() >= room) {
            spill();
        }
    }

    /** Writes to the disk what waits. */
    void spill() {
        chunk.clear();
        for (Statement statement : waiting) {
            write(statement);
        }
        if (chunk.size() > 0) {
            chunks.add(scratch.append(chunk.written()));
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        waiting.clear();
        room = Math.min(room, CHUNK);
    }

    private void write(Statement statement) {
        Observation observation = statement.observation();
        int about = number(statement);
        payload.clear();
        RecordValues.write(observation, payload, phrases);
        List<Trace> left = Trace.of(observation);
        chunk.number(about);
        Values.INSTANT.write(observation.at(), chunk, phrases);
        chunk.number(left.size() * 2L + (Footprint.tells(observation) ? 1 : 0));
        for (Trace trace : left) {
            long hash = hash(trace);
            traces.add(hash, about);
            chunk.fixed(hash);
        }
        chunk.number(payload.size());
        chunk.copy(payload);
        if (about >= bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(about + 1, bytes.length * 2));
        }
        bytes[about] += payload.size() + FRAME;
    }

    /** Readers that remember people hand on the same list of keys again and again. */
    private int number(Statement statement) {
        return statement.anchors()
                ? abouts.number(About.of(statement))
                : known.computeIfAbsent(statement.about(), any -> abouts.number(About.of(statement)));
    }

    /** A hash of 64 bits, so that two traces among millions do not meet. */
    static long hash(Trace trace) {
        long hash = 0xcbf29ce484222325L ^ trace.artefact().name().hashCode();
        String value = trace.value();
        for (int index = 0; index < value.length(); index++) {
            hash = (hash ^ value.charAt(index)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    int number() {
        return number;
    }

    Phrases phrases() {
        return phrases;
    }

    TraceCounts traces() {
        return traces;
    }

    List<Scratch.Stretch> chunks() {
        return chunks;
    }

    List<Statement> waiting() {
        return waiting;
    }

    /** How many bytes the records of a combination of keys take. */
    long bytes(int about) {
        return about < bytes.length ? bytes[about] : 0;
    }

    Clocks clocks() {
        return clocks;
    }
}
