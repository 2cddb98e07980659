package bonafide.batch;

import bonafide.dossier.About;
import bonafide.dossier.Statement;
import bonafide.linking.Footprint;
import bonafide.linking.Trace;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.screening.Clocks;
import bonafide.source.Sink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Takes in one thread's statements: keeps them as they are while there is room, and else writes them to the disk, where a
 * statement takes a quarter of the space.
 */
final class Desk implements Sink {
    /** How many bytes go to the disk at once. */
    private static final int CHUNK = 1 << 20;

    /** About what a record takes beside what it says. */
    private static final int FRAME = 8;

    private static final int MOST_KNOWN = 1 << 16;

    private final Abouts abouts;
    private final Scratch scratch;
    private final int number;
    private final Phrases phrases = new Phrases();
    private final TraceCounts traces = new TraceCounts();
    private final Bytes payload = new Bytes(1 << 10);
    private final Bytes chunk = new Bytes(1 << 10);
    private final List<Scratch.Stretch> chunks = new ArrayList<>();
    private final IdentityHashMap<List<?>, Regular> known = new IdentityHashMap<>();
    private long[] bytes = new long[1 << 10];
    private int room;
    private final List<Statement> waiting = new ArrayList<>();
    private Clocks clocks;
    private Instant newest = Provenance.UNDATED;
    private long dated;

    Desk(int number, Abouts abouts, Scratch scratch, int room, Clocks clocks) {
        this.number = number;
        this.abouts = abouts;
        this.scratch = scratch;
        this.room = room;
        this.clocks = clocks;
    }

    @Override
    public void accept(Statement statement) {
        look(statement.observation().provenance());
        if (waiting.size() < room) {
            waiting.add(statement);
        } else {
            spill();
            write(statement);
        }
    }

    /** Nearly every record is dated and none of the future: those need only be counted. */
    private void look(Provenance provenance) {
        if (provenance.at().isAfter(clocks.limit())) {
            clocks = clocks.and(provenance);
        } else if (provenance.dated()) {
            dated++;
            newest = provenance.at().isAfter(newest) ? provenance.at() : newest;
        }
    }

    /** Writes what waits; from now on nothing waits any more, so that what was read is forgotten at once. */
    private void spill() {
        room = 0;
        if (!waiting.isEmpty()) {
            waiting.forEach(this::write);
            waiting.clear();
        }
    }

    /** Whether there was no room for everything. */
    boolean spilled() {
        return room == 0;
    }

    /** How many bytes wait until there are enough to be written at once. */
    int unwritten() {
        return chunk.size();
    }

    /** Writes everything to the disk. */
    void finish() {
        spill();
        flush();
    }

    private void flush() {
        if (chunk.size() > 0) {
            chunks.add(scratch.append(chunk.written()));
            chunk.clear();
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
    }

    private void write(Statement statement) {
        Observation observation = statement.observation();
        Regular subject = subject(statement);
        int about = subject.number();
        payload.clear();
        ObservationValues.write(observation, subject, payload, phrases);
        long[] left = observation instanceof SignIn.SignedIn signIn
                ? subject.signIns().traces(signIn)
                : Trace.hashes(observation);
        boolean anew = subject.leavesAnew(left);
        chunk.number(about);
        ProvenanceValues.writeInstant(observation.at(), chunk);
        chunk.number(left.length * 2L + (Footprint.tells(observation) ? 1 : 0));
        for (long hash : left) {
            if (anew) {
                traces.add(hash, about);
            }
            chunk.fixed(hash);
        }
        chunk.number(payload.size());
        chunk.copy(payload);
        if (about >= bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(about + 1, bytes.length * 2));
        }
        bytes[about] += payload.size() + FRAME;
        if (chunk.size() >= CHUNK) {
            flush();
        }
    }

    /** Readers that remember people hand on the same list of keys again and again. */
    private Regular subject(Statement statement) {
        if (statement.anchors()) {
            return new Regular(abouts.number(About.of(statement)));
        }
        Regular before = known.get(statement.about());
        if (before != null) {
            return before;
        }
        Regular subject = new Regular(abouts.number(About.of(statement)));
        known.put(statement.about(), subject);
        return subject;
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
        return clocks.and(newest, dated);
    }
}
