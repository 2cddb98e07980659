package bonafide.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring itself, on an invented log. */
class MeasuredTest {
    private static final LogStream STREAM = LogStream.of(
            "okta",
            "system",
            "okta-system-log",
            Field.at(),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("source.geo.country_iso_code", "place", Form.COUNTRY),
            Field.of("user.name", "account", Form.WORD));

    private static final String SIGN_IN = """
            {"uuid":"u1","eventType":"user.session.start","published":"2026-03-14T09:26:53Z","outcome":{"result":"SUCCESS"},\
            "actor":{"type":"User","alternateId":"dana@example.com","id":"1","displayName":"D"},\
            "client":{"ipAddress":"203.0.113.7"}}""";
    private static final String OTHER = """
            {"uuid":"u2","eventType":"system.import","published":"2026-03-14T09:26:53Z","outcome":{},"actor":{}}""";

    private static final String SAME = """
            {"@timestamp":"2026-03-14T09:26:53.000Z","source":{"ip":"203.0.113.7"},"user":{"name":"Dana@example.com"}}""";
    private static final String DIFFERENT = """
            {"@timestamp":"2026-03-14T10:26:53.000Z","source":{"ip":"203.0.113.8",\
            "geo":{"country_iso_code":"US"}},"user.name":"dana@example.com"}""";

    @TempDir
    private Path logs;

    @Test
    void fields_agreeDifferOrAreAbsent_eventByEvent() throws IOException {
        write("a.log", SIGN_IN + "\n" + OTHER + "\n" + SIGN_IN, SAME, SAME, DIFFERENT);
        Measured measured = Measured.of(logs, STREAM);

        assertThat(measured.events).isEqualTo(3);
        assertThat(measured.read).isEqualTo(2);
        assertThat(measured.unknownTypes).containsOnlyKeys("system.import");
        assertCounts(measured, "@timestamp", 1, 1, 0);
        assertCounts(measured, "source.ip", 1, 1, 0);
        assertCounts(measured, "source.geo.country_iso_code", 0, 0, 1);
        assertCounts(measured, "user.name", 2, 0, 0);
        assertThat(measured.differences).hasSize(3).allMatch(difference -> difference.startsWith("a.log event 3"));
    }

    @Test
    void recordInsideAShippersField_isTakenOut_objectOrText() throws IOException {
        String text = SIGN_IN.replace("\"", "\\\"");
        write("a.json", "{\"events\":[{\"m\":{\"r\":" + SIGN_IN + "}},{\"m\":{\"r\":\"" + text + "\"}}]}", SAME, SAME);

        assertCounts(Measured.of(logs, STREAM.inside("m.r")), "user.name", 2, 0, 0);
        assertThat(Measured.of(logs, STREAM).notRecognised).containsExactly("a.json");
    }

    @Test
    void eventThatTheyDropped_isNotCompared() throws IOException {
        write("a.log", SIGN_IN + "\n" + SIGN_IN, "null", SAME);
        Measured measured = Measured.of(logs, STREAM);

        assertThat(measured.read).isEqualTo(2);
        assertCounts(measured, "user.name", 1, 0, 0);
    }

    @Test
    void recordWithinAnEvent_belongsToIt() {
        Samples.Sample sample = new Samples.Sample(
                "x", "", List.of(event(1, "/events/1"), event(1, "/events/10"), event(4, ""), event(7, "")));

        assertThat(sample.eventAt(Position.at(2, "/events/1/rows/3"))).isZero();
        assertThat(sample.eventAt(Position.at(2, "/events/10"))).isOne();
        assertThat(sample.eventAt(Position.ofLine(6))).isEqualTo(2);
    }

    @Test
    void difference_isExplainedOrComplainedAbout_andSoIsWhatNoLongerDiffers() throws IOException {
        write("a.log", SIGN_IN, DIFFERENT);
        Measured measured = Measured.of(logs, STREAM);

        assertThat(explained("okta,system,source.ip,1,why").complaints(measured))
                .containsExactly(
                        "okta/system, @timestamp: 1 events differ or lack it, 0 are explained",
                        "okta/system, source.geo.country_iso_code: 1 events differ or lack it, 0 are explained");
        assertThat(explained("okta,system,@timestamp,1,a\nokta,system,source.ip,1,b\n"
                                + "okta,system,source.geo.country_iso_code,2,c\nokta,system,gone,1,d")
                        .complaints(measured))
                .containsExactly(
                        "okta/system, source.geo.country_iso_code: 1 events differ or lack it, 2 are explained",
                        "okta/system: no field gone is compared, yet it is explained");
    }

    @Test
    void page_holdsCountsAndReasons_andNoValue() throws IOException {
        write("a.log", SIGN_IN, DIFFERENT);
        String page = ConformancePage.markdown(
                List.of(Measured.of(logs, STREAM)), explained("okta,system,source.ip,1,because of this"));

        assertThat(page)
                .contains("| `source.ip` | `address` | 0 | 1 | 0 | 0 |", "- `source.ip` (1): because of this")
                .doesNotContain("203.0.113", "dana");
    }

    private static Samples.Event event(long line, String pointer) {
        return new Samples.Event(Position.at(line, pointer), Optional.empty());
    }

    private static Explained explained(String rows) {
        return Explained.of(("vendor,stream,field,events,reason\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCounts(Measured measured, String field, int agree, int differ, int absent) {
        assertThat(measured.fields.get(field))
                .extracting(count -> count.agree, count -> count.differ, count -> count.absent)
                .as(field)
                .containsExactly(agree, differ, absent);
    }

    private void write(String name, String log, String... expected) throws IOException {
        Path folder = Files.createDirectories(logs.resolve("okta").resolve("system"));
        Files.writeString(folder.resolve(name), log);
        Files.writeString(
                folder.resolve(name + "-expected.json"), "{\"expected\":[" + String.join(",", expected) + "]}");
    }
}
