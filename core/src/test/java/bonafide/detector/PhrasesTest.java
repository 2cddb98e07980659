package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases phrases = Phrases.of(List.of("will|ll .. publish|leak .. your code"));

    @Test
    void wordsWithinTheGap_areFound() {
        assertThat(phrases.find("Fine. I'll simply have to PUBLISH all of your code, then."))
                .contains("ll simply have to publish all of your code");
    }

    @Test
    void wordsTooFarApart_areNotFound() {
        assertThat(phrases.find("I will be in the office and then I think we could one day publish your code"))
                .isEmpty();
        assertThat(phrases.find("Publish your code, I will")).isEmpty();
    }

    @Test
    void hostileRepetition_staysCheap() {
        assertThat(phrases.find("will publish ".repeat(50_000))).isEmpty();
    }
}
