package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenCause;
import bonafide.catalog.issue.Issues;

/** What a common cause explains are red flags. */
final class CommonCausesNameRedFlags implements Validator {
    @Override
    public String description() {
        return "What a common cause explains are red flags, written or planned; a misspelt one would let innocent "
                + "findings add up.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenCause written : draft.causes()) {
            for (String id : written.cause().explains()) {
                if (!draft.means(id)) {
                    complain(
                            issues,
                            written.spot("explains"),
                            "\"" + written.cause().id() + "\" explains \"" + id + "\", which is no red flag",
                            "name an id that has a file or stands in planned.yaml");
                }
            }
        }
    }
}
