package bonafide.detector;

import bonafide.dossier.Dossier;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.form.Bound;
import bonafide.form.Shape;
import bonafide.observation.Observation;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Maturity;
import bonafide.redflag.RedFlag;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges every red flag of a catalogue in a dossier. A detector takes in what it reads at once, and nobody asks one whose red
 * flag is a gap anyway.
 *
 * <p>Made once for a catalogue and then shared by any number of threads.
 */
public final class Examination {
    private final List<Rule> rules;
    private final Strands strands;
    private final Whereabouts whereabouts;

    private Examination(List<RedFlag> flags, References references) {
        List<Detector<?>> detectors = new ArrayList<>();
        flags.forEach(flag -> detectors.add(detector(flag, references)));
        this.strands = Strands.of(detectors.stream()
                .<Set<Class<? extends Observation>>>map(Rule::strand)
                .toList());
        List<Rule> all = new ArrayList<>();
        for (int index = 0; index < flags.size(); index++) {
            all.add(Rule.of(flags.get(index), detectors.get(index), strands));
        }
        this.rules = List.copyOf(all);
        this.whereabouts = Whereabouts.from(references);
    }

    /** For the red flags of a validated catalogue that are ready to be judged. */
    public static Examination of(Catalogue catalogue, References references) {
        return new Examination(
                catalogue.redFlags().stream()
                        .filter(flag -> flag.maturity() == Maturity.STABLE || flag.maturity() == Maturity.INCUBATING)
                        .toList(),
                references);
    }

    /** The detector a red flag asks for, with its settings. A catalogue that was not validated ends here. */
    public static Detector<?> detector(RedFlag flag, References references) {
        DetectorKind<?> kind = Detectors.named(flag.detector())
                .orElseThrow(() -> new IllegalArgumentException(flag.id() + ": no detector " + flag.detector()));
        return make(kind, flag, references);
    }

    /** What came of every red flag, in the catalogue's order. */
    public List<Outcome> examine(Dossier dossier) {
        Strands.Sorted sorted = strands.sorted(dossier.observations());
        long[] counts = sorted.counts();
        boolean[] asked = new boolean[strands.size()];
        boolean trailIsRead = false;
        List<Optional<Judgement.Missing>> gaps = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            Optional<Judgement.Missing> gap = rule.gap(counts);
            gaps.add(gap);
            asked[rule.strand()] |= gap.isEmpty();
            trailIsRead |= gap.isEmpty() && rule.readsTrail();
        }
        Trail trail = Trail.of(trailIsRead ? dossier.observations() : List.of(), whereabouts);
        List<List<Observation>> read = sorted.drawnOut(asked);
        List<Outcome> outcomes = new ArrayList<>(rules.size());
        for (int index = 0; index < rules.size(); index++) {
            Rule rule = rules.get(index);
            Optional<Judgement.Missing> gap = gaps.get(index);
            Judgement judgement = gap.isPresent()
                    ? gap.get()
                    : judge(rule.detector(), trail, read.get(rule.strand()), dossier.asOf());
            outcomes.add(new Outcome(rule.flag(), judgement, rule.lookedAt(counts)));
        }
        return outcomes;
    }

    /** The examination of a dossier that comes in parts, before the first of them. */
    public Course begin() {
        return Course.of(rules, strands, whereabouts);
    }

    private static <S extends Record> Judgement judge(
            Detector<S> detector, Trail trail, List<Observation> strand, Instant asOf) {
        return detector.judge(Rule.after(detector, detector.start(), trail, strand), asOf);
    }

    private static <P extends Record> Detector<?> make(DetectorKind<P> kind, RedFlag flag, References references) {
        return switch (Shape.of(kind.settings()).bind(flag.settings(), Optional.empty())) {
            case Bound.Made<P> made -> kind.make().apply(made.record(), references);
            case Bound.Refused<P> refused ->
                throw new IllegalArgumentException(flag.id() + ": settings " + refused.problems());
        };
    }
}
