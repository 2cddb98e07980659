package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;

/** A red flag names its usual innocent explanations. */
final class StatesInnocentExplanations implements Validator {
    @Override
    public String description() {
        return "A red flag names its usual innocent explanations; they are shown with every finding.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            if (written.flag().innocent().isEmpty()) {
                complain(
                        issues,
                        written.spot("innocent"),
                        written.flag().id() + " names no innocent explanation",
                        "innocent: [the most usual one, another]");
            }
        }
    }
}
