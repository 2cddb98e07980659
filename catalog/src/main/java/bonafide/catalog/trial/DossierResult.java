package bonafide.catalog.trial;

import bonafide.assessment.Assessment;
import bonafide.catalog.draft.DossierCase;
import java.util.List;

/**
 * What came of a whole dossier.
 *
 * @param differences what is not as expected, a sentence each
 */
public record DossierResult(DossierCase dossier, Assessment assessment, List<String> differences) {
    public DossierResult {
        differences = List.copyOf(differences);
    }

    /** Whether all is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** In a few lines: what differs, and how the band came about. */
    public String explain() {
        StringBuilder text = new StringBuilder();
        text.append(dossier.spot()).append(": ").append(dossier.title()).append('\n');
        differences.forEach(difference -> text.append("    ").append(difference).append('\n'));
        text.append("    band ").append(assessment.band().word()).append(": ");
        text.append(assessment.because()).append('\n');
        assessment
                .findings()
                .forEach(weighed -> text.append("    found ")
                        .append(weighed.finding().redFlag().id())
                        .append(": ")
                        .append(weighed.finding().found().reason())
                        .append(" (")
                        .append(weighed.why())
                        .append(")\n"));
        assessment
                .suppressed()
                .forEach(suppressed -> text.append("    removed ")
                        .append(suppressed.finding().redFlag().id())
                        .append(": ")
                        .append(suppressed.reason())
                        .append('\n'));
        return text.toString();
    }
}
