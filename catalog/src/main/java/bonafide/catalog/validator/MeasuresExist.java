package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import java.util.List;

/** Every measure that a red flag asks for is written. */
final class MeasuresExist implements Validator {
    @Override
    public String description() {
        return "Every measure that a red flag asks for is written, so that nobody is sent to look for a step that is "
                + "nowhere explained.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        List<String> known =
                draft.measures().stream().map(written -> written.measure().id()).toList();
        for (WrittenRedFlag written : draft.redFlags()) {
            for (String id : written.flag().measures()) {
                if (!known.contains(id)) {
                    complain(
                            issues,
                            written.spot("measures"),
                            "there is no measure \"" + id + "\"",
                            Fields.nearest(id, known));
                }
            }
        }
    }
}
