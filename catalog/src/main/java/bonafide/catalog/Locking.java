package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Lock;
import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.validator.Validators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes {@code catalog.lock}, unless that would hide a rule that changed without a new version. */
public final class Locking {
    private Locking() {}

    /** Writes the lock of the catalogue in a folder, or returns why not. Lines that retire an id stay. */
    public static List<Issue> write(Path folder) {
        Issues issues = new Issues();
        Optional<Draft> draft = Catalogues.draft(folder, issues);
        draft.ifPresent(written -> Validators.beforeLocking().forEach(validator -> validator.check(written, issues)));
        if (draft.isEmpty() || issues.forbid()) {
            return issues.all();
        }
        Set<String> retired = draft.get().lock().map(Lock::retired).orElse(Set.of());
        try {
            Files.writeString(
                    folder.resolve(Lock.FILE), Lock.of(draft.get(), retired).text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the lock cannot be written", unwritable);
        }
        return List.of();
    }
}
