package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;
import java.nio.file.Path;

/** The catalogue of this project as it stands in its folder, for tests. */
public final class CatalogueFolder {
    /** The module's own folder, which tests run in. */
    public static final Path PATH = Path.of("").toAbsolutePath();

    private CatalogueFolder() {}

    /** The catalogue; what is wrong with its form fails the test that asks. */
    public static Draft draft() {
        Issues issues = new Issues();
        Draft draft = Catalogues.draft(PATH, issues)
                .orElseThrow(() -> new AssertionError(Issues.print(issues.all(), "catalog")));
        if (issues.forbid()) {
            throw new AssertionError(Issues.print(issues.all(), "catalog"));
        }
        return draft;
    }
}
