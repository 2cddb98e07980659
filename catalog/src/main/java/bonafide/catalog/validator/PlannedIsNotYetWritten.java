package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Severity;
import bonafide.catalog.issue.Spot;

/** The plan names only what is not there yet. */
final class PlannedIsNotYetWritten implements Validator {
    @Override
    public String description() {
        return "planned.yaml names only red flags that are not there yet.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Draft draft, Issues issues) {
        draft.planned().stream()
                .filter(draft::has)
                .sorted()
                .forEach(id -> complain(
                        issues,
                        Spot.ofFile("planned.yaml"),
                        "\"" + id + "\" is planned and has a file",
                        "take it out of the plan"));
    }
}
