package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlElementsTest {
    private final List<String> elements = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    @Test
    void elements_areFoundWhereverTheyStand() throws IOException {
        FileReport report = read(
                "<?xml version='1.0'?>\n<Events><Event>1</Event><Event x='y'>2</Event>\nhost a: <Event\n>3</Event>");

        assertThat(elements).containsExactly("<Event>1</Event>", "<Event x='y'>2</Event>", "<Event\n>3</Event>");
        assertThat(positions).containsExactly(Position.at(2, ""), Position.at(2, "/1"), Position.at(3, ""));
        assertThat(report.refusals()).isEmpty();
    }

    @Test
    void namesThatBeginAlike_areNoElements() throws IOException {
        read("<EventLog><EventData>1</EventData></EventLog><<Event ><EventData/><</Event>");

        assertThat(elements).containsExactly("<Event ><EventData/><</Event>");
    }

    @Test
    void elementThatDoesNotEnd_costsOnlyItself() throws IOException {
        FileReport report = read("<Event>1\n<Event>2</Event>\n<Event>3");

        assertThat(elements).containsExactly("<Event>2</Event>");
        assertThat(report.refusals())
                .extracting(refusal -> refusal.position().orElseThrow().line())
                .containsExactly(1L, 3L);
    }

    @Test
    void elementLongerThanTheBound_isRefused_theNextIsRead() throws IOException {
        FileReport report = read("<Event>" + "x".repeat(Bounds.RECORD) + "</Event>\n<Event>2</Event>");

        assertThat(elements).containsExactly("<Event>2</Event>");
        assertThat(report.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("longer than"));
    }

    private FileReport read(String text) throws IOException {
        Reading reading = new Reading("file", "test", statement -> {});
        Feed feed = new Feed(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        XmlElements.read(feed, "Event", reading, raw -> {
            elements.add(raw.text().orElseThrow());
            positions.add(raw.position());
        });
        return reading.report();
    }
}
