package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
    private final JsonFields fields = JsonFields.of(List.of("a", "b/c", "b/d/e", "f"));

    @Test
    void chosenFields_areFoundAtAnyDepth_othersAreSteppedOver() {
        look("{\"x\":{\"a\":1,\"b\":[{\"c\":2}]},\"b\":{\"q\":\"}\",\"c\":\" two \",\"d\":{\"e\":true}},\"a\":-1.5e3}");

        assertThat(texts())
                .containsExactly(Optional.of("-1.5e3"), Optional.of("two"), Optional.of("true"), Optional.empty());
        assertThat(fields.problem()).isEmpty();
    }

    @Test
    void escapesAndLetters_areResolved() {
        look("{\"a\":\"Zo\\u00eb \\\"x\\\"\",\"b\":{\"c\":\"Zoë\"},\"f\":null}");

        assertThat(texts())
                .containsExactly(Optional.of("Zoë \"x\""), Optional.of("Zoë"), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{\"a\":1} x",
                "{\"a\":1 \"b\":2}",
                "{\"z\":\"open}",
                "{\"z\":[{}",
                "{a:1}",
                "{\"a\":1,\"a\":2}",
                "{\"b\":{\"c\":1},\"b\":{\"c\":2}}"
            })
    void whatDoesNotCloseOrStandsTwice_isBroken(String record) {
        look(record);

        assertThat(fields.problem()).isPresent();
    }

    @Test
    void chosenFieldThatIsNoJson_isBroken_onlyWhenItIsAsked() {
        look("{\"a\":nope,\"f\":\"\\x\"}");

        assertThat(fields.problem()).isEmpty();
        assertThat(fields.text(0)).isEmpty();
        assertThat(fields.problem()).isPresent();
    }

    @Test
    void textThatIsNotUtf8_isBroken() {
        byte[] bytes = "{\"a\":\"Zo?\"}".getBytes(StandardCharsets.ISO_8859_1);
        bytes[8] = (byte) 0xEB;
        fields.look(new RawRecord(bytes, 0, bytes.length, 1, ""));

        assertThat(fields.text(0)).isEmpty();
        assertThat(fields.problem()).isPresent();
    }

    @Test
    void remembered_isMadeOnce_andNeverWhatIsBroken() {
        SliceCache<String> cache = new SliceCache<>(4);
        int[] made = new int[1];
        for (int round = 0; round < 3; round++) {
            look("{\"a\":\"same\"}");
            String value =
                    fields.remembered(0, cache, "none", () -> fields.text(0).orElse("") + ++made[0]);
            assertThat(value).isEqualTo("same1");
        }
        for (int round = 0; round < 2; round++) {
            look("{\"a\":\"\\x\"}");
            assertThat(fields.remembered(0, cache, "none", () -> fields.text(0).orElse("")))
                    .isEqualTo("none");
            assertThat(fields.problem()).isPresent();
        }
    }

    private void look(String record) {
        byte[] bytes = ("##" + record + "##").getBytes(StandardCharsets.UTF_8);
        fields.look(new RawRecord(bytes, 2, bytes.length - 2, 1, ""));
    }

    private List<Optional<String>> texts() {
        return List.of(fields.text(0), fields.text(1), fields.text(2), fields.text(3));
    }
}
