package bonafide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 measure it (success criteria 1.4.3 and 1.4.11, level AA). */
final class StyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6});");
    private static final List<String> WORDS =
            List.of("ink", "muted", "link", "incident", "escalate", "verify", "clear", "unjudged");

    private final String style = Inline.text("report.css");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void words_areReadableOnBothGrounds(String scheme) {
        Map<String, String> colours = colours(scheme);

        for (String word : WORDS) {
            for (String ground : List.of("paper", "panel")) {
                assertThat(contrast(colours, word, ground))
                        .as("%s on %s", word, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void focusAndEdgesOfControls_standOut(String scheme) {
        Map<String, String> colours = colours(scheme);

        assertThat(contrast(colours, "focus", "paper")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "edge", "paper")).isGreaterThanOrEqualTo(3);
    }

    private Map<String, String> colours(String scheme) {
        int dark = style.indexOf("@media (prefers-color-scheme: dark)");
        int print = style.indexOf("@media print");
        String part = switch (scheme) {
            case "light" -> style.substring(0, dark);
            case "dark" -> style.substring(dark, style.indexOf("\n}", dark));
            default -> style.substring(print);
        };
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(part);
        while (matcher.find()) {
            colours.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(colours.getOrDefault(one, ""));
        double second = luminance(colours.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * channel(full, 0) + 0.7152 * channel(full, 2) + 0.0722 * channel(full, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
