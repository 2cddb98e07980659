package bonafide.catalog.validator;

import bonafide.assessment.Band;
import bonafide.catalog.draft.DossierCase;
import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;

/** No ordinary dossier may expect more than a check. */
final class OrdinaryPeopleAreNeverEscalated implements Validator {
    @Override
    public String description() {
        return "A dossier in benign/ expects verify at most: an ordinary person may be asked a question and nothing worse.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (DossierCase dossier : draft.dossiers()) {
            if (dossier.benign() && dossier.bands().stream().anyMatch(band -> band.compareTo(Band.VERIFY) > 0)) {
                complain(
                        issues,
                        dossier.source().spot("expect"),
                        "an ordinary person is expected to be escalated",
                        "band: [clear, verify]; or change what escalates");
            }
        }
    }
}
