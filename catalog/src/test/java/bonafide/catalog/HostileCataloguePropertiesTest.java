package bonafide.catalog;

import static bonafide.catalog.SmallCatalogue.FLAG;
import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.draft.DraftReader;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.YamlNode;
import bonafide.catalog.yaml.YamlReader;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, reading it ends in a catalogue or in issues, never in an exception. */
class HostileCataloguePropertiesTest {
    private static final String PIECES = "-:?[]{},#&*!|>'\"%@` \n\t\\~<=abc0.\u0000\uFEFF\uD800é";

    @Test
    void madeUpText_isADocumentOrAnIssue() {
        forAll(3_000, HostileCataloguePropertiesTest::noise, text -> {
            Issues issues = new Issues();
            Optional<YamlNode> node = YamlReader.read("a.yaml", text, issues);

            assertThat(node.isPresent()).isEqualTo(issues.all().isEmpty());
        });
    }

    @Test
    void damagedRedFlag_isReadOrRefused() {
        String good = SmallCatalogue.good().text(FLAG);
        forAll(2_000, (chance, size) -> damaged(good, chance), text -> {
            Issues issues = new Issues();
            Optional<YamlNode> node = YamlReader.read(FLAG, text, issues);
            node.ifPresent(file -> DraftReader.read(Map.of(FLAG, file), Optional.empty(), issues));

            assertThat(issues.all()).as("the other files are missing at least").isNotEmpty();
        });
    }

    private static String noise(Random chance, int size) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < size * 4; index++) {
            text.append(PIECES.charAt(chance.nextInt(PIECES.length())));
        }
        return text.toString();
    }

    private static String damaged(String good, Random chance) {
        StringBuilder text = new StringBuilder(good);
        for (int times = 1 + chance.nextInt(4); times > 0; times--) {
            int from = chance.nextInt(text.length());
            int to = Math.min(text.length(), from + chance.nextInt(12));
            text.replace(from, to, noise(chance, chance.nextInt(2)));
        }
        return text.toString();
    }
}
