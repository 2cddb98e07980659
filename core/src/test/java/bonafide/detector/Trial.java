package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossier;
import bonafide.dossier.Dossiers;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.form.Bound;
import bonafide.form.Shape;
import bonafide.observation.Observation;
import bonafide.reference.References;
import bonafide.reference.Tables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One detector as a red flag would make it, tried on dossiers. */
public final class Trial {
    private final Detector<?> detector;

    private Trial(Detector<?> detector) {
        this.detector = detector;
    }

    /** The named detector with settings written {@code name=value}, several values divided by semicolons. */
    public static Trial of(String name, String... settings) {
        return of(Tables.empty(), name, settings);
    }

    public static Trial of(Tables tables, String name, String... settings) {
        DetectorKind<?> kind = Detectors.named(name).orElseThrow(() -> new AssertionError("no detector " + name));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            cells.put(
                    setting.substring(0, equals),
                    Arrays.asList(setting.substring(equals + 1).split(";")));
        }
        return new Trial(make(kind, cells, tables.references()));
    }

    public Judgement.Found fires(Dossiers dossiers) {
        return fires(dossiers.now());
    }

    public Judgement.Found fires(Dossier dossier) {
        Judgement judgement = judge(dossier);
        assertThat(judgement).isInstanceOf(Judgement.Found.class);
        Judgement.Found found = (Judgement.Found) judgement;
        assertThat(found.reason()).endsWith(".");
        assertThat(found.evidence()).hasSizeLessThanOrEqualTo(12);
        assertThat(found.evidence().stream().map(Evidence::observation)).isSubsetOf(dossier.observations());
        return found;
    }

    public Judgement.Silent silent(Dossiers dossiers) {
        return silent(dossiers.now());
    }

    public Judgement.Silent silent(Dossier dossier) {
        Judgement judgement = judge(dossier);
        assertThat(judgement).isInstanceOf(Judgement.Silent.class);
        return (Judgement.Silent) judgement;
    }

    public Judgement.Missing gap(Dossiers dossiers) {
        Judgement judgement = judge(dossiers.now());
        assertThat(judgement).isInstanceOf(Judgement.Missing.class);
        return (Judgement.Missing) judgement;
    }

    public Judgement judge(Dossier dossier) {
        return fold(detector, dossier);
    }

    private static <S extends Record> Judgement fold(Detector<S> detector, Dossier dossier) {
        S state = detector.start();
        for (Observation observation : dossier.observations()) {
            if (detector.reads().contains(observation.getClass())) {
                state = detector.next(state, observation);
            }
        }
        return detector.judge(state, dossier.asOf());
    }

    private static <P extends Record> Detector<?> make(
            DetectorKind<P> kind, Map<String, List<String>> cells, References references) {
        return switch (Shape.of(kind.settings()).bind(cells, Optional.empty())) {
            case Bound.Made<P> made -> kind.make().apply(made.record(), references);
            case Bound.Refused<P> refused -> throw new AssertionError(kind.name() + ": " + refused.problems());
        };
    }
}
