package bonafide.detector;

import bonafide.dossier.Dossier;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.form.Bound;
import bonafide.form.Kinds;
import bonafide.form.Shape;
import bonafide.observation.Observation;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Maturity;
import bonafide.redflag.Need;
import bonafide.redflag.RedFlag;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges every red flag of a catalogue in a dossier, in one pass over its observations.
 *
 * <p>Made once for a catalogue and then shared by any number of threads.
 */
public final class Examination {
    private final List<Rule> rules;
    private final Map<Class<?>, List<Integer>> readers;

    private Examination(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<Class<?>, List<Integer>> byKind = new HashMap<>();
        for (int index = 0; index < rules.size(); index++) {
            for (Class<?> kind : rules.get(index).detector.reads()) {
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(index);
            }
        }
        this.readers = Map.copyOf(byKind);
    }

    /** For the red flags of a validated catalogue that are ready to be judged. */
    public static Examination of(Catalogue catalogue, References references) {
        return new Examination(catalogue.redFlags().stream()
                .filter(flag -> flag.maturity() == Maturity.STABLE || flag.maturity() == Maturity.INCUBATING)
                .map(flag -> new Rule(flag, detector(flag, references)))
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
        Record[] states = new Record[rules.size()];
        long[] lookedAt = new long[rules.size()];
        for (int index = 0; index < states.length; index++) {
            states[index] = rules.get(index).detector.start();
        }
        Set<Class<?>> seen = new HashSet<>();
        for (Observation observation : dossier.observations()) {
            seen.add(observation.getClass());
            for (int index : readers.getOrDefault(observation.getClass(), List.of())) {
                states[index] = next(rules.get(index).detector, states[index], observation);
                lookedAt[index]++;
            }
        }
        Set<String> kinds = new HashSet<>();
        seen.forEach(
                type -> kinds.add(Kinds.of(type.asSubclass(Observation.class)).name()));
        List<Outcome> outcomes = new ArrayList<>(states.length);
        for (int index = 0; index < states.length; index++) {
            Rule rule = rules.get(index);
            outcomes.add(new Outcome(rule.flag, judge(rule, states[index], kinds, dossier.asOf()), lookedAt[index]));
        }
        return outcomes;
    }

    private static Judgement judge(Rule rule, Record state, Set<String> kinds, Instant asOf) {
        List<String> missing = rule.flag.needs().stream()
                .filter(need -> need.anyOf().stream().noneMatch(kinds::contains))
                .map(Need::toString)
                .toList();
        if (!missing.isEmpty()) {
            return new Judgement.Missing(missing, "no " + String.join(" and no ", missing) + " was observed");
        }
        return judge(rule.detector, state, asOf);
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

    private record Rule(RedFlag flag, Detector<?> detector) {}
}
