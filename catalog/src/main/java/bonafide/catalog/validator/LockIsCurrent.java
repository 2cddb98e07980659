package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Lock;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lock remembers what is there now. */
final class LockIsCurrent implements Validator {
    @Override
    public String description() {
        return "catalog.lock remembers every red flag and measure as it is now.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        draft.lock().ifPresent(lock -> {
            Map<String, Lock.Entry> now = new TreeMap<>(Lock.of(draft, Set.of()).entries());
            now.forEach((id, entry) -> {
                int locked = lock.entry(id).map(Lock.Entry::version).orElse(0);
                if (locked < entry.version()) {
                    complain(
                            issues,
                            Spot.ofFile(Lock.FILE),
                            id + " is version " + entry.version() + " and the lock "
                                    + (locked == 0 ? "does not know it" : "says " + locked),
                            "bonafide catalog lock");
                }
            });
        });
    }
}
