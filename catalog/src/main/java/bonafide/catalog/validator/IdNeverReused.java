package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Lock;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import java.util.Set;

/** An id means one thing for ever. */
final class IdNeverReused implements Validator {
    @Override
    public String description() {
        return "An id means one thing for ever: none disappears without a trace, and none that is retired comes back. Old "
                + "assessments name ids.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        draft.lock().ifPresent(lock -> check(draft, lock, issues));
    }

    private void check(Draft draft, Lock lock, Issues issues) {
        Set<String> present = Lock.of(draft, Set.of()).entries().keySet();
        lock.entries().keySet().stream()
                .filter(id -> !present.contains(id))
                .sorted()
                .forEach(id -> complain(
                        issues,
                        Spot.ofFile(Lock.FILE),
                        "\"" + id + "\" is gone",
                        "keep its file with maturity: deprecated, or change its line here to: retired " + id));
        present.stream()
                .filter(lock.retired()::contains)
                .sorted()
                .forEach(id -> complain(
                        issues,
                        Spot.ofFile(Lock.FILE),
                        "\"" + id + "\" is retired and has a file again",
                        "choose another id"));
    }
}
