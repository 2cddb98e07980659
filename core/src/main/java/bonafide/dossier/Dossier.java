package bonafide.dossier;

import bonafide.form.Kinds;
import bonafide.observation.Identity;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All observations about one subject as of one instant, in time order, undated ones first.
 *
 * <p>The order depends on what the observations say, not on the order in which files were read: by time, then by file and
 * position, then by kind and content.
 */
public record Dossier(SubjectId subject, Instant asOf, List<Observation> observations) {
    /** The order in which detectors take observations in. */
    public static final Comparator<Observation> TIME_ORDER = Comparator.comparing(Observation::at)
            .thenComparing(Observation::provenance, Provenance.READING_ORDER)
            .thenComparing(observation -> Kinds.of(observation).name())
            .thenComparing(Object::toString);

    public Dossier {
        Instant latest = asOf;
        observations = observations.stream()
                .filter(observation -> !observation.at().isAfter(latest))
                .sorted(TIME_ORDER)
                .toList();
    }

    /** Those of one kind, oldest first. */
    public <T extends Observation> Stream<T> all(Class<T> kind) {
        return observations.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The names by which the subject is called, each once: legal ones, those that a record states, and newer ones first. */
    public List<String> names() {
        return all(Identity.LegalName.class)
                .sorted(Comparator.comparing(Identity.LegalName::use)
                        .thenComparing(Observation::isClaim)
                        .thenComparing(Observation::at, Comparator.reverseOrder()))
                .map(Identity.LegalName::name)
                .distinct()
                .toList();
    }
}
