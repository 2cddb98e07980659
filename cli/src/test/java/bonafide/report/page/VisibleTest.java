package bonafide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {
    @Test
    void ordinaryNames_stayAsTheyAre() {
        assertThat(Visible.of("Zoë O’Brien-Núñez")).isEqualTo("Zoë O’Brien-Núñez");
        assertThat(Visible.of("김하나")).isEqualTo("김하나");
        assertThat(Visible.of("میر\u200cزا")).isEqualTo("میر\u200cزا");
        assertThat(Visible.of("N\u0303u\u0301n\u0303ez")).isEqualTo("N\u0303u\u0301n\u0303ez");
    }

    @Test
    void rightToLeftOverride_isSeenAndNotSuffered() {
        assertThat(Visible.of("invoice\u202efdp.exe")).isEqualTo("invoice⟨U+202E⟩fdp.exe");
    }

    @Test
    void terminalEscape_becomesItsPicture() {
        assertThat(Visible.of("\u001b[2Jgone\u007f")).isEqualTo("␛[2Jgone⟨U+007F⟩");
    }

    @Test
    void lineBreaks_becomeBlanks() {
        assertThat(Visible.of("one\r\ntwo\u2028three\tfour")).isEqualTo("one  two three four");
    }

    @Test
    void longText_saysHowMuchIsLeftOut() {
        assertThat(Visible.of("ab".repeat(1_000), 4)).isEqualTo("abab… (1,996 more characters)");
    }

    @Test
    void pileOfMarks_isCutToAFew() {
        assertThat(Visible.of("Z" + "\u0301".repeat(9) + "x")).isEqualTo("Z\u0301\u0301\u0301\u0301⟨more marks⟩x");
    }

    @Test
    void halfACharacter_isNamed() {
        assertThat(Visible.of("\ud800x\udc00")).isEqualTo("⟨U+D800⟩x⟨U+DC00⟩");
    }

    @Test
    void lettersThatLookLikeNothing_areNamed() {
        assertThat(Visible.of("A\u3164B")).isEqualTo("A⟨U+3164⟩B");
    }
}
