package bonafide.catalog.trial;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bonafide.catalog.CatalogueFolder;
import bonafide.catalog.draft.Draft;
import bonafide.redflag.Catalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ordinary people with ordinary oddities, and cases as the advisories tell them, assessed as a screening would. */
class WholeDossiersTest {

    @TestFactory
    Stream<DynamicTest> dossiers() {
        Draft draft = CatalogueFolder.draft();
        Catalogue catalogue = draft.catalogue();
        return draft.dossiers().stream()
                .map(dossier -> dynamicTest(dossier.title(), () -> {
                    DossierResult result = DossierTrial.run(catalogue, dossier);
                    if (!result.passed()) {
                        throw new AssertionError(result.explain());
                    }
                }));
    }
}
