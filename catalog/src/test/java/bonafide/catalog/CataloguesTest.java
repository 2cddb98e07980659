package bonafide.catalog;

import static bonafide.catalog.SmallCatalogue.FLAG;
import static bonafide.catalog.SmallCatalogue.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;
import bonafide.golden.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguesTest {
    @TempDir
    Path folder;

    @Test
    void goodFolder_isLoadedWithItsCasesAndDossiers() {
        Reading reading = Catalogues.of(SmallCatalogue.good().writeTo(folder));

        assertThat(reading).isInstanceOfSatisfying(Reading.Loaded.class, loaded -> {
            assertThat(loaded.catalogue().redFlags()).hasSize(1);
            assertThat(loaded.catalogue().measures()).hasSize(1);
            assertThat(loaded.cases()).hasSize(3);
            assertThat(loaded.dossiers()).hasSize(1);
            assertThat(loaded.sources()).containsOnlyKeys("PSA231018", "S-RF-05", "S-DD-09");
            assertThat(loaded.warnings()).isEmpty();
        });
    }

    @Test
    void brokenForms_areAllSaidAtOnce() {
        SmallCatalogue broken = SmallCatalogue.good()
                .with(FLAG, "strength: moderate", "strenght: moderate")
                .with(FLAG, "version: 2", "version: two")
                .with(FLAG, "proxy: no", "proxy: nope")
                .with(FLAG, "needs: [[logistics.ship-to]", "needs: [{ a: b }")
                .with(FLAG, "measures: [check-ship-to]", "measures: check-ship-to")
                .with(MEASURE, "only-a-person: Approve exceptions\n", "")
                .with(MEASURE, "id: check-ship-to", "id: Check ship-to")
                .with("judgement.yaml", "context: 0", "context: 1")
                .with("judgement.yaml", "category-cap: 8", "category-cap: [8]")
                .with("common-causes.yaml", "question: Have you moved?", "question:")
                .with("sources.yaml", "      S-DD-09", "      S-RF-05: Again\n      S-DD-09")
                .with("planned.yaml", "planned:", "plan:")
                .without("catalogue.yaml");

        assertRefused("brokenForms.txt", broken);
    }

    @Test
    void brokenTests_areAllSaidAtOnce() {
        SmallCatalogue broken = SmallCatalogue.good()
                .with(FLAG, "expect: silent", "expect: quiet")
                .with(FLAG, "quality: medium", "quality: good")
                .with(FLAG, "as-of: 2026-03-31", "as-of: the end of March")
                .with(
                        FLAG,
                        "observation: organisation.offer, at: 2026-03-01, state: accepted",
                        "observation: organisation.ofer")
                .with(FLAG, "order: O-1, address: \"4410", "ordr: O-1, address: \"4410")
                .with(FLAG, "at: 2026-03-10", "at: 10 March")
                .with(
                        FLAG,
                        "    expect: fires",
                        "    tables: { locations: { somewhere: US }, toolz: {} }\n    expect: fires");

        assertRefused("brokenTests.txt", broken);
    }

    @Test
    void missingFolder_isRefused() {
        Reading reading = Catalogues.of(folder.resolve("nowhere"));

        assertThat(printed(reading)).contains("there is no such folder", "the catalogue needs this file");
    }

    @Test
    void fileThatIsNoText_isRefusedAlone() throws Exception {
        SmallCatalogue.good().writeTo(folder);
        Files.write(folder.resolve("measures/check-bytes.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28, 0});

        assertThat(printed(Catalogues.of(folder)))
                .startsWith("catalog/measures/check-bytes.yaml:1:1: error: the file is no UTF-8 text")
                .endsWith("1 error, 0 warnings\n");
    }

    @Test
    void fileOfUnknownPlace_isAWarning() throws Exception {
        SmallCatalogue.good().writeTo(folder);
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/idea.yaml"), "id: idea", StandardCharsets.UTF_8);

        assertThat(Catalogues.of(folder))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded -> assertThat(loaded.warnings())
                                .singleElement()
                                .satisfies(
                                        issue -> assertThat(issue.spot().file()).isEqualTo("drafts/idea.yaml")));
    }

    @Test
    void builtIn_isWhatTheFolderHolds() {
        Draft draft = CatalogueFolder.draft();
        Reading.Loaded builtIn = Catalogues.builtIn();

        assertThat(builtIn.catalogue()).isEqualTo(draft.catalogue());
        assertThat(builtIn.sources()).isEqualTo(draft.sources());
    }

    @Test
    void builtInWithCases_bringsTheCasesOfTheFolder() {
        assertThat(Catalogues.builtInWithCases()).isInstanceOfSatisfying(Reading.Loaded.class, loaded -> {
            assertThat(loaded.cases()).isEqualTo(CatalogueFolder.draft().cases());
            assertThat(loaded.dossiers()).hasSameSizeAs(CatalogueFolder.draft().dossiers());
        });
    }

    private void assertRefused(String golden, SmallCatalogue broken) {
        Reading reading = Catalogues.of(broken.writeTo(folder));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        Golden.assertMatches(CataloguesTest.class, golden, printed(reading));
    }

    private static String printed(Reading reading) {
        return switch (reading) {
            case Reading.Loaded loaded -> Issues.print(loaded.warnings(), "catalog");
            case Reading.Refused refused -> Issues.print(refused.issues(), "catalog");
        };
    }
}
