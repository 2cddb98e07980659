package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "--",
                "P.O. Box 12",
                "  c/o Straße 5, 2. OG  ",
                "Société d'Été №7",
                "株式会社 テスト",
                "Ⅻ ½ ² 𝟙𝟚",
                "a\u0301b",
                "x\ud83d\ude00y",
                "x\ud800y",
                "ŉ ǰ İ ı"
            })
    void text_isItsWordsAndNumbersInUpperCase(String text) {
        assertThat(PlainWords.of(text)).isEqualTo(byPattern(text));
    }

    @Test
    void everyCharacter_dividesWordsOrIsPartOfOne() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = "a" + Character.toString(character) + "b";
            assertThat(PlainWords.of(text)).as("%x", character).isEqualTo(byPattern(text));
        }
    }

    private static String byPattern(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
