package bonafide.detector;

import bonafide.finding.Judgement.Missing;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.redflag.RedFlag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A red flag made ready: its detector, and what it needs and reads of a dossier. */
final class Rule {
    private final RedFlag flag;
    private final Detector<?> detector;
    private final Needs needs;
    private final int[] kinds;
    private final int strand;

    private Rule(RedFlag flag, Detector<?> detector, Needs needs, int[] kinds, int strand) {
        this.flag = flag;
        this.detector = detector;
        this.needs = needs;
        this.kinds = kinds;
        this.strand = strand;
    }

    static Rule of(RedFlag flag, Detector<?> detector, Strands strands) {
        List<Kind> all = Kinds.all();
        int[] kinds = IntStream.range(0, all.size())
                .filter(kind -> detector.reads().contains(all.get(kind).type()))
                .toArray();
        return new Rule(flag, detector, Needs.of(flag.needs()), kinds, strands.number(strand(detector)));
    }

    /** What is drawn out for a detector: what it reads, but for the steps of the trail. */
    static Set<Class<? extends Observation>> strand(Detector<?> detector) {
        if (!(detector instanceof TrailDetector<?>)) {
            return detector.reads();
        }
        Set<Class<? extends Observation>> others = new HashSet<>(detector.reads());
        others.removeAll(Trail.KINDS);
        return Set.copyOf(others);
    }

    RedFlag flag() {
        return flag;
    }

    Detector<?> detector() {
        return detector;
    }

    /** The number of the strand that the detector reads. */
    int strand() {
        return strand;
    }

    boolean readsTrail() {
        return detector instanceof TrailDetector<?>;
    }

    /** What is missing, by how many there are of the kinds in {@link Kinds#all()}; empty where nothing is. */
    Optional<Missing> gap(long[] counts) {
        return needs.gap(counts);
    }

    /** How many observations the detector takes in. */
    long lookedAt(long[] counts) {
        long sum = 0;
        for (int kind : kinds) {
            sum += counts[kind];
        }
        return sum;
    }

    /** A detector's state after more of what it reads. */
    static <S extends Record> S after(Detector<S> detector, S state, Trail trail, List<Observation> strand) {
        return detector instanceof TrailDetector<S> trails
                ? trails.after(state, trail, strand)
                : detector.after(state, strand);
    }
}
