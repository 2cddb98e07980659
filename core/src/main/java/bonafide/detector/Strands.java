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

    /** Observations with what is known of the kind of each. */
    Sorted sorted(List<Observation> observations) {
        List<Readers> kinds = new ArrayList<>(observations.size());
        long[] counts = new long[readers.size()];
        for (int index = 0; index < observations.size(); index++) {
            Class<?> type = observations.get(index).getClass();
            // neighbours are mostly of one kind
            boolean again = index > 0 && kinds.get(index - 1).type == type;
            Readers kind = again ? kinds.get(index - 1) : readers(type);
            kinds.add(kind);
            counts[kind.kind]++;
        }
        return new Sorted(observations, kinds, counts);
    }

    private Readers readers(Class<?> type) {
        Readers kind = readers.get(type);
        if (kind == null) {
            throw new IllegalStateException("not a kind of observation: " + type);
        }
        return kind;
    }

    /** Observations by kind. */
    static final class Sorted {
        private final List<Observation> observations;
        private final List<Readers> kinds;
        private final long[] counts;

        private Sorted(List<Observation> observations, List<Readers> kinds, long[] counts) {
            this.observations = observations;
            this.kinds = kinds;
            this.counts = counts;
        }

        /** How many there are of every kind. */
        long[] counts() {
            return counts.clone();
        }

        /** Those of every strand that is asked for, in their order; nothing for the others. */
        List<List<Observation>> drawnOut(boolean[] asked) {
            List<List<Observation>> strands = new ArrayList<>(asked.length);
            for (boolean wanted : asked) {
                strands.add(wanted ? new ArrayList<>() : List.of());
            }
            for (int index = 0; index < kinds.size(); index++) {
                for (int strand : kinds.get(index).strands) {
                    if (asked[strand]) {
                        strands.get(strand).add(observations.get(index));
                    }
                }
            }
            for (int strand = 0; strand < asked.length; strand++) {
                strands.set(strand, List.copyOf(strands.get(strand)));
            }
            return strands;
        }
    }

    /** A kind and the strands it belongs to. */
    private static final class Readers {
        private final Class<?> type;
        private final int kind;
        private final int[] strands;

        private Readers(Class<?> type, int kind, int[] strands) {
            this.type = type;
            this.kind = kind;
            this.strands = strands;
        }

        static Readers of(Kind kind, int number, List<Set<Class<? extends Observation>>> sets) {
            return new Readers(
                    kind.type(),
                    number,
                    IntStream.range(0, sets.size())
                            .filter(strand -> sets.get(strand).contains(kind.type()))
                            .toArray());
        }
    }
}
