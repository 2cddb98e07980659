package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.redflag.Risk;
import bonafide.redflag.Strength;

/** What often has an innocent cause counts weakly at most. */
final class HighFalsePositivesAreNeverAboveWeak implements Validator {
    @Override
    public String description() {
        return "A red flag that often has an innocent cause is weak or context, never more.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            Strength strength = written.flag().strength();
            if (written.flag().falsePositives() == Risk.HIGH && strength.compareTo(Strength.WEAK) > 0) {
                complain(
                        issues,
                        written.spot("strength"),
                        "false positives are high and the strength is " + strength.word(),
                        "strength: weak, or strength: context");
            }
        }
    }
}
