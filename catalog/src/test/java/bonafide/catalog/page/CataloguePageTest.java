package bonafide.catalog.page;

import bonafide.catalog.CatalogueFolder;
import bonafide.golden.Golden;
import org.junit.jupiter.api.Test;

/** The generated pages under docs/ say what the catalogue says. */
class CataloguePageTest {

    @Test
    void redFlags_areAsTheCatalogueHasThem() {
        Golden.assertTracked("docs/red-flags.md", RedFlagsPage.of(CatalogueFolder.draft()));
    }

    @Test
    void measures_areAsTheCatalogueHasThem() {
        Golden.assertTracked("docs/measures.md", MeasuresPage.of(CatalogueFolder.draft()));
    }

    @Test
    void format_namesEveryRule() {
        Golden.assertTracked("docs/catalogue.md", CataloguePage.write());
    }
}
