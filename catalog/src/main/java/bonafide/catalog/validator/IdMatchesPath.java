package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenMeasure;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;

/** A file is called like the id in it. */
final class IdMatchesPath implements Validator {
    @Override
    public String description() {
        return "A file is called like the id in it, so that whoever knows the id finds the file.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            check(written.flag().id(), written.spot("id"), issues);
        }
        for (WrittenMeasure written : draft.measures()) {
            check(written.measure().id(), written.spot("id"), issues);
        }
    }

    private void check(String id, Spot spot, Issues issues) {
        String called = spot.file().substring(spot.file().lastIndexOf('/') + 1);
        if (!called.equals(id + ".yaml")) {
            complain(
                    issues,
                    spot,
                    "the id is \"" + id + "\" and the file is called " + called,
                    "call it " + id + ".yaml");
        }
    }
}
