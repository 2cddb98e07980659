package bonafide.batch;

import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.linking.Footprint;
import bonafide.linking.Trace;
import bonafide.linking.Use;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings an intake's records from the order in which they were read into ranges of subjects, each of which is small enough to be
 * sorted in memory, and picks out on the way what linking needs to see of everybody.
 */
final class Sorting implements AutoCloseable {
    /** How many bytes of records a range holds; a subject that has more is a range of its own. */
    private static final long RANGE = 1L << 20;

    private static final int BUFFERS = 8 << 20;
    private static final int LEAST_BUFFER = 16 << 10;

    private final Intake intake;
    private final Subjects subjects;
    private final Instant asOf;
    private final TraceCounts traces = new TraceCounts();
    private final Orphans orphans;
    private final Map<Integer, List<Observation>> telling = new ConcurrentHashMap<>();
    private final Map<Mark, Shown> uses = new ConcurrentHashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final int[] rangeOf;
    private final List<Phrases> phrases;

    Sorting(Intake intake, Subjects subjects, Instant asOf, Orphans orphans) {
        this.intake = intake;
        this.subjects = subjects;
        this.asOf = asOf;
        this.orphans = orphans;
        this.rangeOf = new int[subjects.count()];
        this.phrases = intake.desks().stream().map(Desk::phrases).toList();
    }

    /** What one subject left of one trace. */
    private record Mark(int subject, long hash) {}

    private record Shown(Trace trace, Use use) {}

    /** Some records that one thread put down. */
    record Pile(Desk desk, Scratch.Stretch chunk) {}

    /** What is to be sorted, pile by pile in any order, by any number of threads. */
    List<Pile> piles() {
        intake.desks().forEach(desk -> traces.addAll(desk.traces()));
        layOut();
        return intake.desks().stream()
                .flatMap(desk -> desk.chunks().stream().map(chunk -> new Pile(desk, chunk)))
                .toList();
    }

    /** Sorts a pile. */
    void sort(Pile pile) {
        chunk(pile.desk, new Cursor(intake.scratch().read(pile.chunk)));
    }

    /** No pile comes after this. */
    void finish() {
        ranges.forEach(Range::finish);
    }

    List<Range> ranges() {
        return ranges;
    }

    Orphans orphans() {
        return orphans;
    }

    /** What linking needs to know of every subject. */
    List<Footprint> footprints() {
        Map<Integer, Map<Trace, Use>> bySubject = new HashMap<>();
        uses.forEach((mark, shown) ->
                bySubject.computeIfAbsent(mark.subject, any -> new HashMap<>()).put(shown.trace, shown.use));
        List<Footprint> footprints = new ArrayList<>();
        for (int subject = 0; subject < subjects.count(); subject++) {
            footprints.add(new Footprint(
                    new Dossier(subjects.id(subject), asOf, telling.getOrDefault(subject, List.of())),
                    bySubject.getOrDefault(subject, Map.of())));
        }
        return footprints;
    }

    /** Cuts the subjects into ranges by how many bytes each has. */
    private void layOut() {
        long[] bytes = new long[subjects.count()];
        for (Desk desk : intake.desks()) {
            for (int about = 0; about < subjects.abouts(); about++) {
                if (subjects.of(about) != Subjects.NOBODY) {
                    bytes[subjects.of(about)] += desk.bytes(about);
                }
            }
        }
        long inRange = RANGE;
        List<Integer> starts = new ArrayList<>();
        for (int subject = 0; subject < bytes.length; subject++) {
            if (inRange + bytes[subject] > RANGE) {
                starts.add(subject);
                inRange = 0;
            }
            inRange += bytes[subject];
            rangeOf[subject] = starts.size() - 1;
        }
        int buffer = Math.max(LEAST_BUFFER, BUFFERS / Math.max(1, starts.size()));
        for (int range = 0; range < starts.size(); range++) {
            int end = range + 1 < starts.size() ? starts.get(range + 1) : bytes.length;
            ranges.add(new Range(intake.scratch(), buffer, subjects, phrases, asOf, starts.get(range), end));
        }
    }

    private void chunk(Desk desk, Cursor cursor) {
        while (!cursor.ended()) {
            int about = cursor.count();
            Instant at = ProvenanceValues.readInstant(cursor);
            int marks = cursor.count();
            long[] left = new long[marks >>> 1];
            for (int index = 0; index < left.length; index++) {
                left[index] = cursor.fixed();
            }
            int length = cursor.count();
            int payload = cursor.position();
            int subject = subjects.of(about);
            if (subject == Subjects.NOBODY) {
                orphan(about, at, desk, cursor);
            } else {
                if (!at.isAfter(asOf)) {
                    look(subject, at, (marks & 1) == 1, left, desk, cursor);
                }
                cursor.position(payload);
                Range range = ranges.get(rangeOf[subject]);
                synchronized (range) {
                    range.add(subject, about, desk.number(), cursor, length);
                }
            }
            cursor.position(payload + length);
        }
    }

    private void orphan(int about, Instant at, Desk desk, Cursor cursor) {
        synchronized (orphans) {
            if (orphans.counts(at)) {
                orphans.keep(
                        subjects.about(about).keys(),
                        (Join.Nobody) subjects.join(about),
                        ObservationValues.read(cursor, desk.phrases()));
            }
        }
    }

    /** Takes up what linking needs of a record, which is read only where it says something new. */
    private void look(int subject, Instant at, boolean tells, long[] left, Desk desk, Cursor cursor) {
        boolean says = false;
        for (long hash : left) {
            if (traces.isShared(hash)) {
                Shown known = uses.get(new Mark(subject, hash));
                says |= known == null || known.use.couldChange(at);
            }
        }
        if (!says && !tells) {
            return;
        }
        Observation observation = ObservationValues.read(cursor, desk.phrases());
        if (tells) {
            telling.computeIfAbsent(subject, any -> Collections.synchronizedList(new ArrayList<>()))
                    .add(observation);
        }
        List<Trace> shown = Trace.of(observation);
        for (int index = 0; index < left.length; index++) {
            Trace trace = shown.get(index);
            if (traces.isShared(left[index])) {
                uses.merge(
                        new Mark(subject, left[index]),
                        new Shown(trace, Use.of(observation)),
                        (one, other) -> new Shown(trace, one.use.and(other.use)));
            }
        }
    }

    @Override
    public void close() {
        ranges.clear();
        uses.clear();
        telling.clear();
    }
}
