package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;

/** A red flag stands in the folder of its category. */
final class CategoryMatchesFolder implements Validator {
    @Override
    public String description() {
        return "A red flag stands in the folder of its category, which is the first word of its id.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            String folder = "red-flags/" + written.flag().category().word() + "/";
            String file = written.spot("id").file();
            if (!file.startsWith(folder)) {
                complain(
                        issues,
                        written.spot("id"),
                        "a red flag of this id does not belong here",
                        "move it to " + folder);
            }
        }
    }
}
