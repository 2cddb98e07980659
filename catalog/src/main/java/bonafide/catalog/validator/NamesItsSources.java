package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenMeasure;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.List;

/** Every source that is cited stands in the list of sources. */
final class NamesItsSources implements Validator {
    @Override
    public String description() {
        return "Every source that is cited stands in sources.yaml. What nobody could confirm does not stand there, "
                + "so no rule can rest on it.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            check(draft, written.flag().sources(), written.spot("sources"), issues);
        }
        for (WrittenMeasure written : draft.measures()) {
            check(draft, written.measure().sources(), written.spot("sources"), issues);
        }
    }

    private void check(Draft draft, List<String> cited, Spot spot, Issues issues) {
        for (String id : cited) {
            if (!draft.sources().containsKey(id)) {
                complain(issues, spot, "\"" + id + "\" is no source in sources.yaml", "add it there, or cite another");
            }
        }
    }
}
