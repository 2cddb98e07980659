package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Expectation;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import java.util.Arrays;
import java.util.List;

/** A red flag brings a test that fires, one that stays silent and one that gives a gap. */
final class HasFiringSilentAndGapTest implements Validator {
    @Override
    public String description() {
        return "A red flag brings at least one test that fires, one that stays silent and one that gives a gap: "
                + "what was not observed is never taken as not so.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            List<String> missing = Arrays.stream(Expectation.values())
                    .filter(expected -> written.cases().stream().noneMatch(one -> one.expected() == expected))
                    .map(expected -> "expect: " + expected.word())
                    .toList();
            if (!missing.isEmpty()) {
                complain(
                        issues,
                        written.spot("tests"),
                        written.flag().id() + " has no test with " + String.join(" and none with ", missing),
                        "add one under \"tests\"");
            }
        }
    }
}
