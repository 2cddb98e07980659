package bonafide.source.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.EmailAddress;
import bonafide.observation.Interview;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoomParticipantsTest extends SourceContract {
    private static final String DASHBOARD = "zoom/81234567890.json";
    private static final String REPORT = "zoom/report.json";

    @Override
    protected Source source() {
        return new ZoomParticipants();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(DASHBOARD, REPORT);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void dashboard_namesAddressPlaceCameraAndComputer() {
        Interview.Joined joined = Given.as(source(), DASHBOARD, Given.fixture(DASHBOARD))
                .all(Interview.Joined.class)
                .getFirst();

        assertThat(joined.meeting()).isEqualTo("81234567890");
        assertThat(joined.account()).isEqualTo(EmailAddress.parse("dana@example.com"));
        assertThat(joined.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(joined.place()).isEqualTo(Place.parse("US//Columbus"));
        assertThat(joined.camera()).contains("OBS Virtual Camera");
        assertThat(joined.device()).contains("LT-1");
    }

    @Test
    void systemAlone_isNoDevice_andACityAloneNoPlace() {
        Given.Read read = Given.as(source(), DASHBOARD, Given.fixture(DASHBOARD));
        Interview.Joined other = read.all(Interview.Joined.class).getLast();

        assertThat(other.displayName()).isEqualTo("Sam Ree");
        assertThat(other.device()).isEmpty();
        assertThat(other.place()).isEmpty();
        assertThat(Given.unknown(read)).containsOnly(Map.entry("participant (the host)", 1L));
    }

    @Test
    void stayInTheWaitingRoom_isNoJoining() {
        Given.Read read = Given.as(source(), REPORT, Given.fixture(REPORT));

        assertThat(read.only(Interview.Joined.class).meeting()).isEqualTo("report");
        assertThat(Given.unknown(read)).containsOnly(Map.entry("participant (in the waiting room)", 1L));
    }
}
