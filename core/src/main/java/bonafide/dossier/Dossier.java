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
        return list(kind).stream();
    }

    private <T extends Observation> List<T> list(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (int index = 0; index < observations.size(); index++) {
            Observation observation = observations.get(index);
            if (kind.isInstance(observation)) {
                all.add(kind.cast(observation));
            }
        }
        return all;
    }

    /** The names by which the subject is called, each once: legal ones, those that a record states, and newer ones first. */
    public List<String> names() {
        List<Identity.LegalName> names = list(Identity.LegalName.class);
        if (names.size() == 1) {
            return List.of(names.getFirst().name());
        }
        return names.stream()
                .sorted(Comparator.comparing(Identity.LegalName::use)
                        .thenComparing(Observation::isClaim)
                        .thenComparing(Observation::at, Comparator.reverseOrder()))
                .map(Identity.LegalName::name)
                .distinct()
                .toList();
    }

    /** Most dossiers come as they should be, and looking is cheaper than sorting. */
    private static boolean isReady(List<Observation> observations, Instant asOf) {
        Instant latest = Instant.MIN;
        for (int index = 0; index < observations.size(); index++) {
            Instant at = observations.get(index).at();
            int byTime = latest.compareTo(at);
            if (byTime > 0
                    || byTime == 0
                            && index > 0
                            && compareAtOnce(observations.get(index - 1), observations.get(index)) > 0) {
                return false;
            }
            latest = at;
        }
        return !latest.isAfter(asOf);
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
        return byTime != 0 ? byTime : compareAtOnce(one, other);
    }

    /** The order of what was true at once. */
    private static int compareAtOnce(Observation one, Observation other) {
        int byPlace = Provenance.READING_ORDER.compare(one.provenance(), other.provenance());
        if (byPlace != 0) {
            return byPlace;
        }
        int byKind = Kinds.of(one).name().compareTo(Kinds.of(other).name());
        return byKind != 0 ? byKind : one.toString().compareTo(other.toString());
    }
}
