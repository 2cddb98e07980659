package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.validator.Validators;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Run by the build: refuses a broken catalogue as a compiler would, and packs a good one for quick reading. */
public final class Packing {
    private Packing() {}

    /**
     * Packs the first argument, a catalogue's folder, into the second, a folder for classes. The lock is not asked, so that
     * a changed red flag can be tried before it is locked; a test asks it.
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Issues issues = new Issues();
        Optional<Draft> draft = Catalogues.draft(folder, issues);
        draft.ifPresent(written -> Validators.ofContent().forEach(validator -> validator.check(written, issues)));
        if (draft.isEmpty() || issues.forbid()) {
            String said = Issues.print(issues.all(), folder.getFileName().toString());
            System.err.print(said);
            throw new IllegalStateException(
                    "the catalogue is refused: " + said.lines().findFirst().orElse(""));
        }
        Path packed = Path.of(arguments[1]).resolve("bonafide/catalog").resolve(Packed.RESOURCE);
        Files.createDirectories(packed.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(packed)))) {
            Packed.of(draft.get()).write(out);
        }
    }
}
