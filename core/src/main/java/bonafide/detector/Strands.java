package bonafide.detector;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sets of kinds that rules read, each once, and a dossier's observations drawn out by them: rules that read the same kinds
 * share one list. Kinds go by their place in {@link Kinds#all()}, strands by their place in the list they were made from.
 */
final class Strands {
    private final List<Set<Class<? extends Observation>>> sets;
    private final Map<Class<?>, Readers> readers;

    private Strands(List<Set<Class<? extends Observation>>> sets) {
        this.sets = List.copyOf(sets);
        Map<Class<?>, Readers> byKind = new HashMap<>();
        for (Kind kind : Kinds.all()) {
            byKind.put(kind.type(), Readers.of(kind, byKind.size(), this.sets));
        }
        this.readers = Map.copyOf(byKind);
    }

    /** Of what rules read. */
    static Strands of(List<Set<Class<? extends Observation>>> reads) {
        return new Strands(reads.stream().distinct().toList());
    }

    /** The strand of the rules that read this. */
    int number(Set<Class<? extends Observation>> reads) {
        return sets.indexOf(reads);
    }

    /** How many strands there are. */
    int size() {
        return sets.size();
    }

    /** How many observations there are of every kind. */
    long[] counts(List<Observation> observations) {
        long[] counts = new long[readers.size()];
        for (Observation observation : observations) {
            counts[readers(observation).kind]++;
        }
        return counts;
    }

    /** How many observations every strand has, whether it is drawn out or not. */
    long[] lengths(long[] counts) {
        long[] lengths = new long[sets.size()];
        for (Readers kind : readers.values()) {
            for (int strand : kind.strands) {
                lengths[strand] += counts[kind.kind];
            }
        }
        return lengths;
    }

    /** The observations of every strand that is asked for, in their order; nothing for the others. */
    List<List<Observation>> drawnOut(List<Observation> observations, boolean[] asked, long[] lengths) {
        List<List<Observation>> strands = new ArrayList<>(asked.length);
        for (int strand = 0; strand < asked.length; strand++) {
            strands.add(asked[strand] ? new ArrayList<>((int) lengths[strand]) : List.of());
        }
        for (Observation observation : observations) {
            for (int strand : readers(observation).strands) {
                if (asked[strand]) {
                    strands.get(strand).add(observation);
                }
            }
        }
        strands.replaceAll(List::copyOf);
        return strands;
    }

    private Readers readers(Observation observation) {
        Readers kind = readers.get(observation.getClass());
        if (kind == null) {
            throw new IllegalStateException("not a kind of observation: " + observation.getClass());
        }
        return kind;
    }

    /** A kind and the strands it belongs to. */
    private static final class Readers {
        private final int kind;
        private final int[] strands;

        private Readers(int kind, int[] strands) {
            this.kind = kind;
            this.strands = strands;
        }

        static Readers of(Kind kind, int number, List<Set<Class<? extends Observation>>> sets) {
            return new Readers(
                    number,
                    IntStream.range(0, sets.size())
                            .filter(strand -> sets.get(strand).contains(kind.type()))
                            .toArray());
        }
    }
}
