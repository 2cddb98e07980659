package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;

/** What a red flag replaces is another red flag. */
final class ReplacesNameRedFlags implements Validator {
    @Override
    public String description() {
        return "What a red flag replaces is another red flag, written or planned.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            for (String id : written.flag().replaces()) {
                if (id.equals(written.flag().id()) || !draft.means(id)) {
                    complain(
                            issues,
                            written.spot("replaces"),
                            "\"" + id + "\" is no other red flag",
                            "name an id that has a file or stands in planned.yaml");
                }
            }
        }
    }
}
