package bonafide.catalog.trial;

import bonafide.assessment.AppliedCause;
import bonafide.assessment.Assessment;
import bonafide.assessment.Assessor;
import bonafide.assessment.Band;
import bonafide.catalog.draft.DossierCase;
import bonafide.detector.Examination;
import bonafide.dossier.Dossier;
import bonafide.redflag.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Assesses the whole dossiers of a catalogue as a screening would. */
public final class DossierTrial {
    private DossierTrial() {}

    /** The result of one dossier. */
    public static DossierResult run(Catalogue catalogue, DossierCase given) {
        Dossier dossier = given.dossier();
        Assessment assessment = new Assessor(catalogue)
                .assess(dossier, Examination.of(catalogue, given.tables()).examine(dossier));
        return new DossierResult(given, assessment, differences(given, assessment));
    }

    private static List<String> differences(DossierCase given, Assessment assessment) {
        List<String> differences = new ArrayList<>();
        if (!given.bands().contains(assessment.band())) {
            differences.add("expected band "
                    + String.join(" or ", given.bands().stream().map(Band::word).toList()));
        }
        Set<String> found = assessment.findings().stream()
                .map(weighed -> weighed.finding().redFlag().id())
                .collect(Collectors.toSet());
        Set<String> removed = assessment.suppressed().stream()
                .map(suppressed -> suppressed.finding().redFlag().id())
                .collect(Collectors.toSet());
        absent(given.found(), found, "expected to be found: ", differences);
        absent(given.suppressed(), removed, "expected to be found and removed: ", differences);
        given.never().stream()
                .filter(id -> found.contains(id) || removed.contains(id))
                .forEach(id -> differences.add("expected never to be found: " + id));
        given.cause()
                .filter(cause -> !causes(assessment).contains(cause))
                .ifPresent(cause -> differences.add("expected the common cause " + cause));
        return differences;
    }

    private static void absent(List<String> expected, Set<String> came, String words, List<String> differences) {
        expected.stream().filter(id -> !came.contains(id)).forEach(id -> differences.add(words + id));
    }

    private static List<String> causes(Assessment assessment) {
        return assessment.commonCauses().stream()
                .map(AppliedCause::cause)
                .map(cause -> cause.id())
                .toList();
    }
}
