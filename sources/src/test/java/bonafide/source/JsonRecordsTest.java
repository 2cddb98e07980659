package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Position;
import bonafide.source.registry.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
    private final List<String> records = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    @Test
    void beginningThatBreaksOffInside_isLookedAtWithoutFalling() {
        byte[] broken = "{\"a\":[1 2,3]}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Given.recognised(Sources.known(), "f", broken)).isEmpty();
    }

    @Test
    void linesListAndWrapper_areCutAlike() throws IOException {
        String[] files = {
            "{\"a\":1}\n{\"a\":2}\n",
            "[{\"a\":1},{\"a\":2}]",
            "{\"n\":3,\"events\":[{\"a\":1},{\"a\":2}],\"m\":{}}",
            "{\"events\":[{\"a\":1}]}\n{\"events\":[{\"a\":2}]}\n",
            "\n\n[\n  {\"a\":1} ,\n  {\"a\":2}\n]\n"
        };
        for (String file : files) {
            records.clear();
            FileReport report = read(file);
            assertThat(records).as(file).containsExactly("{\"a\":1}", "{\"a\":2}");
            assertThat(report.refusals()).as(file).isEmpty();
        }
    }

    @Test
    void firstLineThatIsDamagedIntoAList_costsOnlyItself() throws IOException {
        FileReport report = read("[[[[\"a\":0}\n{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n");

        assertThat(records).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void positions_leadToTheRecord() throws IOException {
        read("{\n \"events\": [\n  {\"a\":1},\n  {\"a\":\n2}\n ]\n}");

        assertThat(positions).containsExactly(Position.at(3, "/events/0"), Position.at(4, "/events/1"));
    }

    @Test
    void objectWithoutAWrapper_isOneRecord() throws IOException {
        read("{\n \"a\": 1,\n \"other\": [1, 2]\n}\n");

        assertThat(records).containsExactly("{\n \"a\": 1,\n \"other\": [1, 2]\n}");
        assertThat(positions).containsExactly(Position.ofLine(1));
    }

    @Test
    void elementThatDoesNotClose_costsOnlyItself() throws IOException {
        FileReport report =
                read("[\n  {\"a\":1},\n  {\"a\":{\"b\":2},\n  {\"a\":3},\n  {\"a\":\"4},\n  {\"a\":5}\n]\n");

        assertThat(records).containsExactly("{\"a\":1}", "{\"a\":3}", "{\"a\":5}");
        assertThat(report.refusals())
                .extracting(refusal -> refusal.position().orElseThrow().line())
                .containsExactly(3L, 5L);
    }

    @Test
    void listThatIsCutOff_saysSoOnce() throws IOException {
        for (String file : List.of("[{\"a\":1}", "[{\"a\":1},", "[{\"a\":1},{\"a\":", "[{\"a\":1},{\"a\":\"x")) {
            records.clear();
            FileReport report = read(file);
            assertThat(records).as(file).containsExactly("{\"a\":1}");
            assertThat(report.refused()).as(file).isEqualTo(1);
        }
    }

    @Test
    void elementsThatAreNoObjects_areRefusedEach() throws IOException {
        FileReport report = read("[1, \"x\", [], null, {\"a\":1}, }]");

        assertThat(records).containsExactly("{\"a\":1}");
        assertThat(report.refused()).isEqualTo(5);
    }

    @Test
    void lineLongerThanTheBound_isRefused_theNextIsRead() throws IOException {
        String file = "{\"a\":1}\n{\"a\":\"" + "x".repeat(Bounds.RECORD + 5) + "\"}\n{\"a\":3}\n";
        FileReport report = read(file);

        assertThat(records).containsExactly("{\"a\":1}", "{\"a\":3}");
        assertThat(report.refusals().getFirst().reason()).contains("longer than 8 MiB");
        assertThat(positions.getLast()).isEqualTo(Position.ofLine(3));
    }

    @Test
    void elementLongerThanTheBound_isRefused_theNextIsRead() throws IOException {
        String file = "[\n{\"a\":1},\n{\"a\":\"" + "x".repeat(Bounds.RECORD + 5) + "\"},\n{\"a\":3}\n]\n";
        FileReport report = read(file);

        assertThat(records).containsExactly("{\"a\":1}", "{\"a\":3}");
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void depthAndDuplicates_areRefusedByTheRecord() throws IOException {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        FileReport report = read(
                "{\"a\":1}\n" + deep + "{\"a\":1,\"a\":2}\n{\"a\":NaN}\n{\"a\":" + "9".repeat(200) + "}\n{\"a\":3}\n");

        assertThat(records).containsExactly("{\"a\":1}", "{\"a\":3}");
        assertThat(report.refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        "goes beyond what is read of one record",
                        "has the field 'a' twice",
                        "is not valid JSON",
                        "goes beyond what is read of one record");
    }

    @Test
    void manyElementsThatNeverClose_endInBoundedTime() throws IOException {
        FileReport report = read("[\n" + "{\"a\":[\n".repeat(300_000));

        assertThat(records).isEmpty();
        assertThat(report.refusals().getLast().reason()).isNotBlank();
    }

    @Test
    void firstLineThatIsCutOff_doesNotHideTheLines() throws IOException {
        FileReport report = read("\"x\",\"b\":2}\n{\"a\":2}\n{\"a\":3}\n");

        assertThat(records).containsExactly("{\"a\":2}", "{\"a\":3}");
        assertThat(report.refused()).isEqualTo(1);
    }

    private FileReport read(String file) throws IOException {
        Reading reading = new Reading("file", "test", statement -> {});
        Feed feed = new Feed(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        Set<String> wrappers = Set.of("events");
        JsonLayout layout = feed.head().layout(wrappers);
        JsonRecords.read(feed, layout, new Events(this::take), Sinks.of(statement -> {}), reading);
        return reading.report();
    }

    private void take(RawRecord record, Reading reading) {
        switch (Json.parse(record)) {
            case Json.Parsed.Broken broken -> reading.refuse(record, broken.reason(), broken.hint());
            case Json.Parsed.Value value -> {
                records.add(record.text().orElseThrow());
                positions.add(record.position());
            }
        }
    }

    /** A source whose records may be wrapped in {@code events}. */
    private record Events(RecordReader open) implements JsonSource {
        @Override
        public Set<String> wrappers() {
            return Set.of("events");
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public About about() {
            return new About("Test", "Nothing.", List.of(), List.of());
        }

        @Override
        public List<Signature> signatures() {
            return List.of();
        }
    }
}
