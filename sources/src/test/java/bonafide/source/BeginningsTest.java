package bonafide.source;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    /** Longer than what beginnings are looked up by. */
    private static final String LONG = "\"" + "w".repeat(120) + "\"";

    private static final List<String> FIELDS = List.of("who", "on", "what", "in/it");
    private static final List<String> MEMBERS = List.of(
            "\"who\":{\"name\":" + LONG + ",\"id\":1}",
            "\"who\":{\"name\":" + LONG + ",\"id\":2}",
            "\"on\":12",
            "\"on\":123",
            "\"on\":null",
            "\"other\":[\"}\"]",
            "\"what\":\"a\"",
            "\"what\":\"b\"",
            "\"in\":{\"it\":true,\"who\":{\"id\":1}}");

    @Test
    void recordsThatBeginAlike_areReadAsIfEachWereTheFirst() {
        Beginnings<String> beginnings = new Beginnings<>(4, List.of("who", "on"));
        JsonFields remembering = JsonFields.of(FIELDS, beginnings);
        int[] known = new int[1];
        forAll(20_000, BeginningsTest::record, record -> {
            JsonFields forgetting = JsonFields.of(FIELDS);
            look(forgetting, record);
            look(remembering, record);
            known[0] += beginnings.value().isPresent() ? 1 : 0;
            beginnings.keep("seen");

            assertThat(remembering.problem()).as(record).isEqualTo(forgetting.problem());
            if (forgetting.problem().isEmpty()) {
                for (int field = 0; field < FIELDS.size(); field++) {
                    assertThat(remembering.has(field)).as(record).isEqualTo(forgetting.has(field));
                    assertThat(remembering.text(field)).as(record).isEqualTo(forgetting.text(field));
                    assertThat(remembering.json(field).at("id").text())
                            .as(record)
                            .isEqualTo(forgetting.json(field).at("id").text());
                }
            }
        });
        assertThat(known[0]).isGreaterThan(500);
    }

    @Test
    void whatIsMadeOfABeginning_isKeptForThatBeginningAlone() {
        Beginnings<String> beginnings = new Beginnings<>(4, List.of("who", "on"));
        JsonFields fields = JsonFields.of(FIELDS, beginnings);

        look(fields, "{\"who\":" + LONG + ",\"on\":2,\"what\":\"a\"}");
        assertThat(beginnings.value()).isEmpty();
        beginnings.keep("one on two");
        look(fields, "{\"who\":" + LONG + ",\"on\":3,\"what\":\"b\"}");
        assertThat(beginnings.value()).isEmpty();
        look(fields, "{\"who\":" + LONG + ",\"on\":2,\"what\":\"c\"}");
        assertThat(beginnings.value()).contains("one on two");
        assertThat(fields.text(2)).contains("c");
        look(fields, "{\"what\":\"c\",\"who\":" + LONG + ",\"on\":2}");
        assertThat(beginnings.value()).isEmpty();
        beginnings.keep("lost");
        look(fields, "{\"what\":\"c\",\"who\":" + LONG + ",\"on\":2}");
        assertThat(beginnings.value()).isEmpty();
    }

    /** Some members, in any order, some twice; one record in four ends too early. */
    private static String record(Random chance, int size) {
        StringBuilder record = new StringBuilder("{");
        int members = 1 + chance.nextInt(4);
        for (int member = 0; member < members; member++) {
            record.append(member == 0 ? "" : chance.nextBoolean() ? "," : " , ")
                    .append(MEMBERS.get(chance.nextInt(MEMBERS.size())));
        }
        String whole = record.append('}').toString();
        return chance.nextInt(4) == 0 ? whole.substring(0, 1 + chance.nextInt(whole.length())) : whole;
    }

    private static void look(JsonFields fields, String record) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        fields.look(new RawRecord(bytes, 0, bytes.length, 1, ""));
    }
}
