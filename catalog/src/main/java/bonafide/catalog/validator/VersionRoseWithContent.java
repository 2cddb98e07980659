package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Lock;
import bonafide.catalog.draft.WrittenMeasure;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.Optional;
import java.util.Set;

/** What says something else than before has a higher version. */
final class VersionRoseWithContent implements Validator {
    @Override
    public String description() {
        return "A red flag or measure that says something else than catalog.lock remembers has a higher version, so that a "
                + "verdict can be traced to the rule that stood then.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        draft.lock().ifPresent(lock -> {
            Lock now = Lock.of(draft, Set.of());
            for (WrittenRedFlag written : draft.redFlags()) {
                check(written.flag().id(), written.spot("version"), lock, now, issues);
            }
            for (WrittenMeasure written : draft.measures()) {
                check(written.measure().id(), written.spot("version"), lock, now, issues);
            }
        });
    }

    private void check(String id, Spot spot, Lock lock, Lock now, Issues issues) {
        Optional<Lock.Entry> before = lock.entry(id);
        Optional<Lock.Entry> after = now.entry(id);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        int version = before.get().version();
        if (after.get().version() < version) {
            complain(issues, spot, id + " went back from version " + version, "versions only rise");
        } else if (after.get().version() == version
                && !after.get().sha256().equals(before.get().sha256())) {
            complain(
                    issues,
                    spot,
                    id + " changed and is still version " + version,
                    "version: " + (version + 1) + ", then bonafide catalog lock");
        }
    }
}
