package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.redflag.Proxy;
import bonafide.redflag.Strength;

/** What stands in for a protected characteristic is shown and never scored. */
final class ProxyYesIsContext implements Validator {
    @Override
    public String description() {
        return "A red flag that stands in for a protected characteristic is context: shown, never scored.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            Strength strength = written.flag().strength();
            if (written.flag().proxy() == Proxy.YES && strength != Strength.CONTEXT) {
                complain(
                        issues,
                        written.spot("strength"),
                        "it is a proxy for a protected characteristic and its strength is " + strength.word(),
                        "strength: context");
            }
        }
    }
}
