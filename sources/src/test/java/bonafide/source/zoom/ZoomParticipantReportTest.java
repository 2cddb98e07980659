package bonafide.source.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.Interview;
import bonafide.observation.Provenance;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import bonafide.source.registry.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoomParticipantReportTest extends SourceContract {
    private static final String OLD = "zoom/participants-old.csv";
    private static final String NEW = "zoom/participants.csv";
    private static final String WITH_MEETING = "zoom/participants-with-meeting.csv";

    @Override
    protected Source source() {
        return new ZoomParticipantReport();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(OLD, NEW);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void timeWithoutAnOffset_isNoTime() {
        Given.Read read = Given.as(source(), OLD, Given.fixture(OLD));

        assertThat(read.all(Interview.Joined.class))
                .extracting(Interview.Joined::at)
                .containsExactly(Provenance.UNDATED, Provenance.UNDATED);
        assertThat(Given.as(source(), NEW, Given.fixture(NEW))
                        .all(Interview.Joined.class)
                        .getFirst()
                        .at())
                .isEqualTo(Instant.parse("2026-03-14T15:01:10Z"));
    }

    @Test
    void renamedParticipant_isShownAsTheReportDoes_andKnownByEitherName() {
        Given.Read read = Given.as(source(), OLD, Given.fixture(OLD));

        assertThat(read.all(Interview.Joined.class).getLast().displayName()).isEqualTo("Laptop (Sam Ree)");
        assertThat(read.statements().getLast().about())
                .containsExactly(new Key(KeyKind.NAME, "laptop"), new Key(KeyKind.NAME, "sam ree"));
        assertThat(Given.unknown(read)).containsOnly(Map.entry("participant (in the waiting room)", 1L));
    }

    @Test
    void blockAboveTheTable_namesMeetingAndHost() {
        byte[] report = Given.fixture(WITH_MEETING);
        Given.Read read = Given.as(source(), WITH_MEETING, report);

        assertThat(Given.recognised(Sources.known(), "x.csv", report).map(Source::name))
                .contains("zoom-participant-report");
        assertThat(read.report().refusals()).isEmpty();
        assertThat(read.only(Interview.Joined.class).meeting()).isEqualTo("81234567890");
        assertThat(read.only(Interview.Joined.class).displayName()).isEqualTo("Dana Petrov");
        assertThat(Given.unknown(read)).containsOnly(Map.entry("participant (the host)", 1L));
    }

    @Test
    void columnsAboutTheMeeting_areNotTakenForTheParticipants() {
        String report = """
                Topic,Meeting ID,User Email,Duration (Minutes),Name (Original Name),User Email,Join Time
                Interview,812 3456,ivy@example.com,45,Dana Petrov,dana@example.com,
                Interview,812 3456,ivy@example.com,45,Ivy Host,ivy@example.com,
                """;
        Given.Read read = Given.as(source(), "r.csv", report);

        assertThat(read.only(Interview.Joined.class).meeting()).isEqualTo("8123456");
        assertThat(read.only(Interview.Joined.class).account()).isEqualTo(EmailAddress.parse("dana@example.com"));
        assertThat(Given.unknown(read)).containsOnly(Map.entry("participant (the host)", 1L));
    }

    @Test
    void rowThatIsNeitherBlockNorTable_isRefused() {
        String report =
                "Meeting ID,Topic\n812,Interview\nwhatever\nName (Original Name),User Email,Join Time\nDana,,\n";
        Given.Read read = Given.as(source(), "r.csv", report);

        assertThat(read.onlyRefusal().position().orElseThrow().line()).isEqualTo(3);
        assertThat(read.only(Interview.Joined.class).meeting()).isEqualTo("812");
    }
}
