package bonafide.batch;

import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Observation;
import bonafide.screening.Screening.Orphan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Records that join nobody: all are counted, the first are kept. */
final class Orphans {
    private static final int KEPT = 1_000;

    private static final Comparator<Orphan> ORDER = Comparator.comparing(
                    (Orphan orphan) -> orphan.statement().observation(), Dossier.TIME_ORDER)
            .thenComparing(orphan -> orphan.statement().about().toString());

    private final TreeSet<Orphan> first = new TreeSet<>(ORDER);
    private long count;

    /** Counts one of that instant; whether it is to be added, too. */
    boolean counts(Instant at) {
        count++;
        return first.size() < KEPT
                || !at.isAfter(first.last().statement().observation().at());
    }

    /** Keeps one that was counted. */
    void keep(List<Key> about, Join.Nobody nobody, Observation observation) {
        first.add(new Orphan(Statement.of(about, observation), nobody));
        if (first.size() > KEPT) {
            first.removeLast();
        }
    }

    void add(List<Key> about, Join.Nobody nobody, Observation observation) {
        if (counts(observation.at())) {
            keep(about, nobody, observation);
        }
    }

    List<Orphan> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
