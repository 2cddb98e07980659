package bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.report.Markup.Element;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds of the page's markup whatever the records say. */
final class HtmlReportMarkupTest {
    private static final Pattern STEERS =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\p{Cf}&&[^\\u200C\\u200D]]|[\\u2028\\u2029\\p{Cs}\\p{Cn}]");

    private final String small = HtmlReportTest.written(Samples.small());
    private final String hostile = HtmlReportTest.written(Hostile.results());

    HtmlReportMarkupTest() throws IOException {}

    @Test
    void hostileText_opensNoElementAndNoAttribute() {
        Markup page = Markup.read(hostile);

        assertThat(page.named("script")).hasSize(1);
        assertThat(page.named("style")).hasSize(1);
        assertThat(page.named("img")).isEmpty();
        assertThat(page.elements())
                .allSatisfy(
                        element -> assertThat(element.attributes().keySet()).noneMatch(name -> name.startsWith("on")));
        assertThat(page.text()).contains("<script>alert(1)</script>").contains("${7*7} $unsafe{x}");
    }

    @Test
    void hostileText_steersNothing() {
        Matcher steers = STEERS.matcher(hostile);

        assertThat(steers.results().map(result -> (int) result.group().charAt(0)))
                .isEmpty();
        assertThat(Markup.read(hostile).text()).contains("⟨U+202E⟩").contains("␛[31mred");
    }

    @Test
    void hostileText_isBounded() {
        assertThat(hostile).doesNotContain("A".repeat(601)).doesNotContain("\u0301".repeat(5));
        assertThat(hostile.length()).isLessThan(400_000);
    }

    @Test
    void links_stayOnThePage() {
        for (String page : List.of(small, hostile)) {
            Markup markup = Markup.read(page);
            List<String> ids = markup.values("id");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(markup.values("href"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link).startsWith("#"))
                    .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
            assertThat(markup.values("src")).isEmpty();
            assertThat(markup.values("style")).isEmpty();
        }
    }

    @Test
    void policy_admitsTheInlineStyleAndScriptAndNothingElse() {
        String policy = Markup.read(small)
                .named("meta")
                .filter(meta -> meta.attribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.attribute("content"))
                .findFirst()
                .orElseThrow();

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + digest(between("<style>", "</style>"))
                        + "'; script-src '" + digest(between("<script>", "</script>"))
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void headings_neverSkipALevel() {
        for (String page : List.of(small, hostile)) {
            List<Integer> levels = Markup.read(page).elements().stream()
                    .filter(element -> element.name().matches("h[1-6]"))
                    .map(element -> element.name().charAt(1) - '0')
                    .toList();

            assertThat(levels.getFirst()).isEqualTo(1);
            assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
            for (int index = 1; index < levels.size(); index++) {
                assertThat(levels.get(index) - levels.get(index - 1)).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void tablesAndDrawings_haveNamesAndHeads() {
        Markup page = Markup.read(small);

        assertThat(page.named("table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.attribute("aria-label") + table.attribute("aria-labelledby"))
                        .isNotEmpty());
        assertThat(page.named("th"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.attribute("scope")).isIn("row", "col"));
        assertThat(page.named("svg")).isNotEmpty().allSatisfy(HtmlReportMarkupTest::isNamedOrHidden);
        assertThat(page.elements()).extracting(Element::name).contains("main", "header", "nav", "footer");
    }

    @Test
    void labelledElements_areLabelledByWhatIsThere() {
        for (String page : List.of(small, hostile)) {
            Markup markup = Markup.read(page);

            assertThat(markup.values("id")).containsAll(markup.values("aria-labelledby"));
        }
    }

    private static void isNamedOrHidden(Element drawing) {
        boolean hidden = drawing.attribute("aria-hidden").equals("true");
        boolean named = drawing.attribute("role").equals("img")
                && !drawing.attribute("aria-label").isEmpty();
        assertThat(hidden || named).as("%s", drawing).isTrue();
    }

    private String between(String start, String end) {
        int from = small.indexOf(start) + start.length();
        return small.substring(from, small.indexOf(end, from));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
