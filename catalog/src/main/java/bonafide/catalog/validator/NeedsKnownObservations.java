package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.redflag.Need;

/** What a red flag needs is a kind of observation. */
final class NeedsKnownObservations implements Validator {
    @Override
    public String description() {
        return "What a red flag needs is a kind of observation by the name of its plain form.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            for (Need need : written.flag().needs()) {
                need.anyOf().stream()
                        .filter(name -> Kinds.named(name).isEmpty())
                        .forEach(name -> complain(
                                issues,
                                written.spot("needs"),
                                "there is no kind of observation \"" + name + "\"",
                                Fields.nearest(
                                        name,
                                        Kinds.all().stream().map(Kind::name).toList())));
            }
        }
    }
}
