package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final int FAR = 99;

    @ParameterizedTest
    @CsvSource({
        "meridian, meridian, 0",
        "meridian, meridan, 1",
        "meridian, mreidian, 1",
        "meridian, maridien, 2",
        "abc, ca, 3",
        "northwind, contoso, 7"
    })
    void distance_countsLettersPutInLeftOutReplacedAndSwapped(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other, FAR)).isEqualTo(distance);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void distanceCountedToABound_isTheDistanceUpToIt(int most) {
        List<String> words = words(5);
        for (String one : words) {
            for (String other : words) {
                assertThat(Math.min(Spelling.distance(one, other, most), most + 1))
                        .as("%s %s", one, other)
                        .isEqualTo(Math.min(Spelling.distance(one, other, FAR), most + 1));
            }
        }
    }

    /** All words of up to so many letters of an alphabet of three. */
    private static List<String> words(int longest) {
        List<String> words = new ArrayList<>(List.of(""));
        int begin = 0;
        for (int length = 1; length <= longest; length++) {
            int end = words.size();
            for (String word : List.copyOf(words.subList(begin, end))) {
                words.addAll(List.of(word + "a", word + "b", word + "c"));
            }
            begin = end;
        }
        return words;
    }
}
