package bonafide.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.golden.Golden;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void plainDocument_isTextListsAndMapsWithPlaces() {
        Issues issues = new Issues();
        YamlNode node = YamlReader.read("a.yaml", "id: one\nproxy: no\nlist: [1, \"two: 2\"]\n", issues)
                .orElseThrow();

        assertThat(issues.all()).isEmpty();
        assertThat(node.canonical()).isEqualTo("{\"id\":\"one\",\"list\":[\"1\",\"two: 2\",],\"proxy\":\"no\",}");
        assertThat(((YamlMap) node).spot("proxy")).hasToString("a.yaml:2:1");
    }

    @Test
    void layoutOrderAndComments_doNotChangeTheCanonicalForm() {
        assertThat(canonical("a: 1 # first\nb: [x, y]\n")).isEqualTo(canonical("b:\n  - 'x'\n  - y\na: \"1\"\n"));
    }

    @Test
    void otherContent_changesTheCanonicalForm() {
        assertThat(canonical("a: [x, y]")).isNotEqualTo(canonical("a: [\"x, y\"]"));
        assertThat(canonical("a: 'x\"'")).isNotEqualTo(canonical("a: x"));
    }

    @Test
    void hostileDocuments_areRefusedInTheseWords() {
        Map<String, String> hostile = new TreeMap<>();
        hostile.put("alias.yaml", "a: &a [x, x]\nb: *a\n");
        hostile.put("class.yaml", "a: !!java.net.URL [\"http://example.com\"]\n");
        hostile.put("deep.yaml", "a: " + "[".repeat(50_000));
        hostile.put("duplicate.yaml", "a: 1\nb: 2\na: 3\n");
        hostile.put("empty.yaml", "# nothing but a comment\n");
        hostile.put("key.yaml", "? [a, b]\n: c\n");
        hostile.put("long.yaml", "a: " + "x".repeat(YamlReader.LONGEST_TEXT + 1));
        hostile.put("many.yaml", "[" + "x,".repeat(YamlReader.MOST_NODES + 5) + "]");
        hostile.put("quotes.yaml", "why: because: of this\n");
        hostile.put("tab.yaml", "a:\n\t- b\n");
        hostile.put("two.yaml", "a: 1\n---\nb: 2\n");
        hostile.put("unclosed.yaml", "a: [1, 2\nb: 3\n");
        hostile.put("huge.yaml", "#".repeat(YamlReader.LARGEST_FILE + 1));
        hostile.put("control.yaml", "a: \u0007bell\n");
        hostile.put("tag.yaml", "!thing { a: b }\n");
        Issues issues = new Issues();

        hostile.forEach((file, text) ->
                assertThat(YamlReader.read(file, text, issues)).as(file).isEmpty());

        assertThat(issues.all().stream().map(issue -> issue.spot().file()).distinct())
                .hasSameSizeAs(hostile.keySet());
        Golden.assertMatches(YamlReaderTest.class, "hostile.txt", Issues.print(issues.all(), ""));
    }

    @Test
    void billionLaughs_areRefusedAtTheFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (int level = 1; level < 30; level++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9)));
        }
        Issues issues = new Issues();

        assertThat(YamlReader.read("bomb.yaml", bomb.toString(), issues)).isEmpty();
        assertThat(issues.all()).extracting(Issue::message).containsExactly("anchors (&name) are not read here");
    }

    @Test
    void manyIssues_areBounded() {
        Issues issues = new Issues();
        for (int index = 0; index < 2 * Issues.BOUND; index++) {
            YamlReader.read(index + ".yaml", "", issues);
        }

        assertThat(issues.all()).hasSize(Issues.BOUND);
    }

    private static String canonical(String yaml) {
        Issues issues = new Issues();
        String canonical = YamlReader.read("a.yaml", yaml, issues).orElseThrow().canonical();
        assertThat(issues.all()).isEqualTo(List.of());
        return canonical;
    }
}
