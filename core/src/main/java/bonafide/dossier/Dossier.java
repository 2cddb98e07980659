package bonafide.dossier;

import bonafide.form.Kinds;
import bonafide.observation.Identity;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
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
    public static final Comparator<Observation> TIME_ORDER = Dossier::compare;

    public Dossier {
        observations = isReady(observations, asOf) ? List.copyOf(observations) : sorted(observations, asOf);
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

    /** Most dossiers come as they should be, and looking is cheaper than sorting. */
    private static boolean isReady(List<Observation> observations, Instant asOf) {
        for (int index = 1; index < observations.size(); index++) {
            if (compare(observations.get(index - 1), observations.get(index)) > 0) {
                return false;
            }
        }
        return observations.isEmpty() || !observations.getLast().at().isAfter(asOf);
    }

    private static List<Observation> sorted(List<Observation> observations, Instant asOf) {
        List<Observation> sorted = new ArrayList<>(observations.size());
        for (Observation observation : observations) {
            if (!observation.at().isAfter(asOf)) {
                sorted.add(observation);
            }
        }
        sorted.sort(TIME_ORDER);
        return List.copyOf(sorted);
    }

    private static int compare(Observation one, Observation other) {
        int byTime = one.at().compareTo(other.at());
        if (byTime != 0) {
            return byTime;
        }
        int byPlace = Provenance.READING_ORDER.compare(one.provenance(), other.provenance());
        if (byPlace != 0) {
            return byPlace;
        }
        int byKind = Kinds.of(one).name().compareTo(Kinds.of(other).name());
        return byKind != 0 ? byKind : one.toString().compareTo(other.toString());
    }
}
