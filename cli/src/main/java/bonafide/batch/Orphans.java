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
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Records that join nobody: all are counted and handed to whoever takes them, the first are kept. */
final class Orphans {
    private static final int KEPT = 1_000;

    private static final Comparator<Orphan> ORDER = Comparator.comparing(
                    (Orphan orphan) -> orphan.statement().observation(), Dossier.TIME_ORDER)
            .thenComparing(orphan -> orphan.statement().about().toString());

    private final TreeSet<Orphan> first = new TreeSet<>(ORDER);
    private final Optional<Consumer<Orphan>> taker;
    private long count;

    /** None yet. */
    Orphans(Taker taker) {
        this.taker = taker.unjoined();
    }

    /** Counts one of that instant; whether it is to be added, too. */
    boolean counts(Instant at) {
        count++;
        return taker.isPresent() || isAmongFirst(at);
    }

    private boolean isAmongFirst(Instant at) {
        return first.size() < KEPT
                || !at.isAfter(first.last().statement().observation().at());
    }

    /** Keeps one that was counted. */
    void keep(List<Key> about, Join.Nobody nobody, Observation observation) {
        Orphan orphan = new Orphan(Statement.of(about, observation), nobody);
        taker.ifPresent(one -> one.accept(orphan));
        if (isAmongFirst(observation.at())) {
            first.add(orphan);
        }
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
