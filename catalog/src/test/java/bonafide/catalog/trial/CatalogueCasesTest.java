package bonafide.catalog.trial;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bonafide.catalog.CatalogueFolder;
import bonafide.catalog.draft.Draft;
import bonafide.redflag.Catalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every test case that stands beside a red flag. {@code -Dred-flag=shipping-} runs those whose id begins so. */
class CatalogueCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        Draft draft = CatalogueFolder.draft();
        Catalogue catalogue = draft.catalogue();
        String prefix = System.getProperty("red-flag", "");
        return draft.cases().stream()
                .filter(testCase -> testCase.redFlag().startsWith(prefix))
                .map(testCase -> dynamicTest(testCase.title(), () -> {
                    CaseResult result = Trial.run(catalogue, testCase);
                    if (!result.passed()) {
                        throw new AssertionError(result.explain());
                    }
                }));
    }
}
