package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.detector.Detectors;

/** The detector that a red flag names exists. */
final class DetectorExists implements Validator {
    @Override
    public String description() {
        return "The detector that a red flag names exists.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            String detector = written.flag().detector();
            if (Detectors.named(detector).isEmpty()) {
                complain(
                        issues,
                        written.spot("detector"),
                        "there is no detector \"" + detector + "\"",
                        Fields.nearest(detector, Detectors.names()));
            }
        }
    }
}
