package bonafide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.architecture.Clone.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link in our pages leads to a file that is there and to a heading that it has. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    private static final Path ROOT = Clone.here().root();

    @Test
    void links_leadSomewhere() {
        List<Source> pages = Clone.here().texts().stream()
                .filter(source -> source.fileName().endsWith(".md"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(10).flatMap(LinksTest::broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](docs/nowhere.md)", "[a](SECURITY.md#nothing-of-that-name)", "[a](#nor-here)"})
    void linkToNowhere_bites(String text) {
        assertThat(broken(new Source(Path.of("README.md"), text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](SECURITY.md#personal-data)", "# Here\n[a](#here)", "[a](https://example.com/x#y)"})
    void goodLink_isSilent(String text) {
        assertThat(broken(new Source(Path.of("README.md"), text))).isEmpty();
    }

    private static List<String> broken(Source page) {
        List<String> broken = new ArrayList<>();
        Path from = ROOT.resolve(page.where());
        Matcher link = LINK.matcher(CODE.matcher(page.text()).replaceAll(""));
        while (link.find()) {
            String target = link.group(1);
            if (!target.contains(":") && !leads(from, page.text(), target)) {
                broken.add(page.where() + " links to " + target + ", which is not there");
            }
        }
        return broken;
    }

    private static boolean leads(Path from, String text, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path path = file.isEmpty() ? from : from.resolveSibling(file);
        if (!Files.exists(path)) {
            return false;
        }
        return hash < 0
                || !path.toString().endsWith(".md")
                || headings(
                                file.isEmpty()
                                        ? text
                                        : Clone.here()
                                                .read(ROOT.relativize(path.normalize())
                                                        .toString()))
                        .contains(target.substring(hash + 1));
    }

    /** The names by which a page's headings are linked to: small letters, spaces as dashes, no other marks. */
    private static Set<String> headings(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
