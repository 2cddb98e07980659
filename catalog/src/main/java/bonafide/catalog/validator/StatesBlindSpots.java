package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;

/** A red flag says what it cannot see. */
final class StatesBlindSpots implements Validator {
    @Override
    public String description() {
        return "A red flag says what it cannot see: a known gap is better than an unknown one.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            if (written.flag().blindTo().isEmpty()) {
                complain(
                        issues,
                        written.spot("blind-to"),
                        written.flag().id() + " does not say what it cannot see",
                        "blind-to: [what would not be noticed]");
            }
        }
    }
}
