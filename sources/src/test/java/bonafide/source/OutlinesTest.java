package bonafide.source;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinesTest {
    private static final List<String> FIELDS = List.of("who", "in/it", "in", "list", "deep/er/still");
    private static final List<String> SCALARS = List.of(
            "\"a\"",
            "\"\"",
            "\"a longer text than the others\"",
            "\"q\\\"u,o}t\\\\\"",
            "12",
            "123",
            "-1.5e+3",
            "true",
            "null",
            "nope",
            "\"");
    private static final List<String> NAMES =
            List.of("who", "in", "it", "list", "deep", "er", "still", "x", "name\\\"");

    @Test
    void recordsWithKnownOutlines_areReadAsIfEachWereTheFirst() {
        JsonFields remembering = JsonFields.of(FIELDS);
        forAll(60_000, OutlinesTest::record, record -> {
            JsonFields forgetting = JsonFields.of(FIELDS);
            look(forgetting, record);
            look(remembering, record);

            assertThat(remembering.problem()).as(record).isEqualTo(forgetting.problem());
            if (forgetting.problem().isEmpty()) {
                for (int field = 0; field < FIELDS.size(); field++) {
                    assertThat(remembering.has(field)).as(record).isEqualTo(forgetting.has(field));
                    assertThat(remembering.text(field)).as(record).isEqualTo(forgetting.text(field));
                    assertThat(remembering.json(field).text())
                            .as(record)
                            .isEqualTo(forgetting.json(field).text());
                    assertThat(remembering.json(field).at("it").text())
                            .as(record)
                            .isEqualTo(forgetting.json(field).at("it").text());
                }
            }
        });
    }

    @Test
    void outlineThatIsKnown_isFollowed_whateverTheValues() {
        Outlines outlines = learned("{\"who\":\"a\",\"x\":[1,{\"y\":null}],\"list\":[]}", 7);

        int[] from = {-1};
        int[] to = {-1};
        String record = "{\"who\":\"some \\\" body\",\"x\":[true,{\"y\":\"}\"}],\"list\":[]}";
        assertThat(follow(outlines, record, from, to)).isEqualTo(record.length());
        assertThat(from).containsExactly(7);
        assertThat(to).containsExactly(21);
    }

    @Test
    void outlinesThatBeginAlike_areToldApart() {
        List<String> records = List.of("{\"a\":1}", "{\"a\":{\"b\":1}}", "{\"a\":[1]}", "{\"a\":{\"b\":1,\"c\":2}}");
        Outlines outlines = new Outlines();
        records.forEach(record -> learn(outlines, record, new int[] {-1}, new int[] {-1}));

        for (String record : records) {
            assertThat(follow(outlines, record, new int[] {-1}, new int[] {-1})).isEqualTo(record.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"who\":{},\"x\":[1,{\"y\":null}],\"list\":[]}",
                "{\"who\":\"a\",\"x\":[1,{\"y\":null}],\"list\":[1]}",
                "{\"who\":\"a\",\"x\":[1,{\"z\":null}],\"list\":[]}",
                "{\"who\": \"a\",\"x\":[1,{\"y\":null}],\"list\":[]}",
                "{\"who\":\"a\",\"x\":[,{\"y\":null}],\"list\":[]}",
                "{\"who\":\"a\",\"x\":[1",
                "{\"who\":\"a"
            })
    void outlineThatDiffers_isUnknown(String record) {
        Outlines outlines = learned("{\"who\":\"a\",\"x\":[1,{\"y\":null}],\"list\":[]}", 7);

        assertThat(follow(outlines, record, new int[] {-1}, new int[] {-1})).isEqualTo(Outlines.UNKNOWN);
    }

    @Test
    void namesThatNeverComeAgain_areForgotten_andCostNoMemory() {
        Outlines outlines = new Outlines();
        int followed = 0;
        for (int record = 0; record < 5_000; record++) {
            String text = "{\"n" + record + "\":1}";
            learn(outlines, text, new int[] {-1}, new int[] {-1});
            followed += follow(outlines, text, new int[] {-1}, new int[] {-1}) == Outlines.UNKNOWN ? 0 : 1;
        }

        assertThat(followed).isBetween(32, 200);
    }

    /** Few outlines and many values, now and then with what is no JSON; one record in six ends too early. */
    private static String record(Random chance, int size) {
        StringBuilder record = new StringBuilder();
        object(record, new Random(chance.nextInt(40)), chance, 3);
        return chance.nextInt(6) == 0 ? record.substring(0, 1 + chance.nextInt(record.length())) : record.toString();
    }

    private static void object(StringBuilder record, Random outline, Random chance, int depth) {
        record.append(outline.nextInt(4) == 0 ? "{ " : "{");
        int members = outline.nextInt(4);
        for (int member = 0; member < members; member++) {
            record.append(member == 0 ? "" : outline.nextInt(4) == 0 ? " , " : ",")
                    .append('"')
                    .append(NAMES.get(outline.nextInt(NAMES.size())))
                    .append(outline.nextInt(8) == 0 ? "\" : " : "\":");
            value(record, outline, chance, depth);
        }
        record.append('}');
    }

    private static void value(StringBuilder record, Random outline, Random chance, int depth) {
        int kind = depth == 0 ? 0 : outline.nextInt(5);
        if (kind == 1 || kind == 2) {
            object(record, outline, chance, depth - 1);
        } else if (kind == 3) {
            record.append('[');
            int length = outline.nextInt(3);
            for (int index = 0; index < length; index++) {
                record.append(index == 0 ? "" : outline.nextInt(6) == 0 ? " " : ",");
                value(record, outline, chance, depth - 1);
            }
            record.append(']');
        } else {
            record.append(SCALARS.get(Math.min(chance.nextInt(60) * SCALARS.size() / 59, SCALARS.size() - 1)));
        }
    }

    /** Of a record whose field of three bytes stands there. */
    private static Outlines learned(String record, int field) {
        Outlines outlines = new Outlines();
        learn(outlines, record, new int[] {field}, new int[] {field + 3});
        return outlines;
    }

    private static void learn(Outlines outlines, String record, int[] from, int[] to) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        outlines.learn(bytes, 0, bytes.length, from, to);
    }

    private static int follow(Outlines outlines, String record, int[] from, int[] to) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        return outlines.follow(Arrays.copyOf(bytes, bytes.length + 8), 0, bytes.length, from, to, Beginnings.none());
    }

    private static void look(JsonFields fields, String record) {
        byte[] bytes = (record + " ".repeat(8)).getBytes(StandardCharsets.UTF_8);
        fields.look(new RawRecord(bytes, 0, bytes.length - 8, 1, ""));
    }
}
