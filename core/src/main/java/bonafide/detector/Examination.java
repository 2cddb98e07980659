package bonafide.detector;

import bonafide.dossier.Dossier;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.form.Bound;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.form.Shape;
import bonafide.observation.Observation;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Maturity;
import bonafide.redflag.RedFlag;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Judges every red flag of a catalogue in a dossier, in one pass over its observations.
 *
 * <p>Made once for a catalogue and then shared by any number of threads.
 */
public final class Examination {
    private final List<Rule> rules;
    private final Map<Class<?>, Readers> readers;

    private Examination(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<Class<?>, Readers> byKind = new HashMap<>();
        for (Kind kind : Kinds.all()) {
            byKind.put(kind.type(), Readers.of(kind, byKind.size(), rules));
        }
        this.readers = Map.copyOf(byKind);
    }

    /** For the red flags of a validated catalogue that are ready to be judged. */
    public static Examination of(Catalogue catalogue, References references) {
        return new Examination(catalogue.redFlags().stream()
                .filter(flag -> flag.maturity() == Maturity.STABLE || flag.maturity() == Maturity.INCUBATING)
                .map(flag -> Rule.of(flag, references))
                .toList());
    }

    /** The detector a red flag asks for, with its settings. A catalogue that was not validated ends here. */
    public static Detector<?> detector(RedFlag flag, References references) {
        DetectorKind<?> kind = Detectors.named(flag.detector())
                .orElseThrow(() -> new IllegalArgumentException(flag.id() + ": no detector " + flag.detector()));
        return make(kind, flag, references);
    }

    /** What came of every red flag, in the catalogue's order. */
    public List<Outcome> examine(Dossier dossier) {
        List<Observation> observations = dossier.observations();
        List<Readers> kinds = new ArrayList<>(observations.size());
        boolean[] seen = new boolean[readers.size()];
        for (Observation observation : observations) {
            Readers kind = readers(observation);
            kinds.add(kind);
            seen[kind.number] = true;
        }
        List<Optional<Judgement.Missing>> gaps = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            gaps.add(rule.needs.gap(seen));
        }
        long[] lookedAt = new long[rules.size()];
        Record[] states = fold(observations, kinds, gaps, lookedAt);
        List<Outcome> outcomes = new ArrayList<>(states.length);
        for (int index = 0; index < states.length; index++) {
            Rule rule = rules.get(index);
            Optional<Judgement.Missing> gap = gaps.get(index);
            Judgement judgement = gap.isPresent() ? gap.get() : judge(rule.detector, states[index], dossier.asOf());
            outcomes.add(new Outcome(rule.flag, judgement, lookedAt[index]));
        }
        return outcomes;
    }

    private Readers readers(Observation observation) {
        Readers kind = readers.get(observation.getClass());
        if (kind == null) {
            throw new IllegalStateException("not a kind of observation: " + observation.getClass());
        }
        return kind;
    }

    /** The state of every detector at the end. Where the red flag is a gap anyway, nobody asks for it, so it stays at the start. */
    private Record[] fold(
            List<Observation> observations,
            List<Readers> kinds,
            List<Optional<Judgement.Missing>> gaps,
            long[] lookedAt) {
        Record[] states = new Record[gaps.size()];
        for (int index = 0; index < states.length; index++) {
            states[index] = rules.get(index).detector.start();
        }
        for (int at = 0; at < observations.size(); at++) {
            for (int index : kinds.get(at).rules) {
                lookedAt[index]++;
                if (gaps.get(index).isEmpty()) {
                    states[index] = next(rules.get(index).detector, states[index], observations.get(at));
                }
            }
        }
        return states;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record> Record next(Detector<S> detector, Record state, Observation observation) {
        return detector.next((S) state, observation);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record> Judgement judge(Detector<S> detector, Record state, Instant asOf) {
        return detector.judge((S) state, asOf);
    }

    private static <P extends Record> Detector<?> make(DetectorKind<P> kind, RedFlag flag, References references) {
        return switch (Shape.of(kind.settings()).bind(flag.settings(), Optional.empty())) {
            case Bound.Made<P> made -> kind.make().apply(made.record(), references);
            case Bound.Refused<P> refused ->
                throw new IllegalArgumentException(flag.id() + ": settings " + refused.problems());
        };
    }

    private record Rule(RedFlag flag, Detector<?> detector, Needs needs) {
        static Rule of(RedFlag flag, References references) {
            return new Rule(flag, Examination.detector(flag, references), Needs.of(flag.needs()));
        }
    }

    /** Which rules read a kind of observation; worked out once, because it is asked at every observation. */
    private static final class Readers {
        private final int number;
        private final int[] rules;

        private Readers(int number, int[] rules) {
            this.number = number;
            this.rules = rules;
        }

        static Readers of(Kind kind, int number, List<Rule> all) {
            return new Readers(
                    number,
                    IntStream.range(0, all.size())
                            .filter(index -> all.get(index).detector.reads().contains(kind.type()))
                            .toArray());
        }
    }
}
