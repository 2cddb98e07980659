package bonafide.detector;

import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the examination of a dossier that comes in parts has come: how many observations of every kind were seen, and each
 * detector's state. It ends where {@link Examination#examine} ends for the whole.
 *
 * <p>What will be missing is known only at the end, so every detector takes in what it reads, and the gaps are told last.
 */
public final class Course {
    private final List<Rule> rules;
    private final Strands strands;
    private final Whereabouts whereabouts;
    private final long[] counts;
    private final List<Stand<?>> stands;

    private Course(List<Rule> rules, Strands strands, Whereabouts whereabouts, long[] counts, List<Stand<?>> stands) {
        this.rules = rules;
        this.strands = strands;
        this.whereabouts = whereabouts;
        this.counts = counts;
        this.stands = List.copyOf(stands);
    }

    static Course of(List<Rule> rules, Strands strands, Whereabouts whereabouts) {
        List<Stand<?>> stands = new ArrayList<>(rules.size());
        rules.forEach(rule -> stands.add(Stand.of(rule.detector())));
        return new Course(rules, strands, whereabouts, strands.sorted(List.of()).counts(), stands);
    }

    /** After more observations, which are in time order and not older than those before them. */
    public Course after(List<Observation> more) {
        Strands.Sorted sorted = strands.sorted(more);
        boolean[] asked = new boolean[strands.size()];
        Arrays.fill(asked, true);
        List<List<Observation>> read = sorted.drawnOut(asked);
        Trail trail = Trail.of(more, whereabouts);
        List<Stand<?>> moved = new ArrayList<>(stands.size());
        for (int index = 0; index < rules.size(); index++) {
            moved.add(stands.get(index).after(trail, read.get(rules.get(index).strand())));
        }
        long[] added = sorted.counts();
        for (int kind = 0; kind < added.length; kind++) {
            added[kind] += counts[kind];
        }
        return new Course(rules, strands, whereabouts, added, moved);
    }

    /** What came of every red flag, in the catalogue's order. */
    public List<Outcome> outcomes(Instant asOf) {
        List<Outcome> outcomes = new ArrayList<>(rules.size());
        for (int index = 0; index < rules.size(); index++) {
            Rule rule = rules.get(index);
            Optional<Judgement.Missing> gap = rule.gap(counts);
            Judgement judgement =
                    gap.isPresent() ? gap.get() : stands.get(index).judge(asOf);
            outcomes.add(new Outcome(rule.flag(), judgement, rule.lookedAt(counts)));
        }
        return outcomes;
    }

    /** A detector and its state. */
    private record Stand<S extends Record>(Detector<S> detector, S state) {
        static <S extends Record> Stand<S> of(Detector<S> detector) {
            return new Stand<>(detector, detector.start());
        }

        Stand<S> after(Trail trail, List<Observation> strand) {
            return new Stand<>(detector, Rule.after(detector, state, trail, strand));
        }

        Judgement judge(Instant asOf) {
            return detector.judge(state, asOf);
        }
    }
}
