package bonafide.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.Catalogues;
import bonafide.catalog.Reading;
import bonafide.catalog.SmallCatalogue;
import bonafide.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTextTest {
    @TempDir
    Path folder;

    private CatalogueText text = new CatalogueText(Catalogues.builtIn());

    @BeforeEach
    void readSmallCatalogue() {
        text = new CatalogueText(
                (Reading.Loaded) Catalogues.of(SmallCatalogue.good().writeTo(folder)));
    }

    @Test
    void list_namesEveryRedFlagAndMeasure() {
        Golden.assertMatches(CatalogueTextTest.class, "list.txt", text.list());
    }

    @Test
    void show_tellsEverythingAboutARedFlag() {
        Golden.assertMatches(
                CatalogueTextTest.class,
                "show-red-flag.txt",
                text.show("shipping-address-changed-after-offer").orElseThrow());
    }

    @Test
    void show_tellsEverythingAboutAMeasure() {
        Golden.assertMatches(
                CatalogueTextTest.class,
                "show-measure.txt",
                text.show("check-ship-to").orElseThrow());
    }

    @Test
    void unknownId_getsTheNearest() {
        assertThat(text.show("check-shipto")).isEmpty();
        assertThat(text.nearest("check-shipto")).isEqualTo("did you mean \"check-ship-to\"?");
        assertThat(text.nearest("weather")).isEqualTo("bonafide catalog list shows them all");
    }
}
