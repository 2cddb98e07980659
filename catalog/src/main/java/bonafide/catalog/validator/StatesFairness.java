package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;

/** A red flag says whom it may hit unfairly. */
final class StatesFairness implements Validator {
    @Override
    public String description() {
        return "A red flag says whom it may hit unfairly and what is done about it.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            if (written.flag().fairness().isBlank()) {
                complain(
                        issues,
                        written.spot("fairness"),
                        written.flag().id() + " does not say whom it may hit unfairly",
                        "fairness: one or two sentences");
            }
        }
    }
}
