package bonafide.source.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FleetHostsTest extends SourceContract {
    private static final String ANSWER = "fleet/hosts.json";
    private static final String DETAILS = "fleet/host.jsonl";

    @Override
    protected Source source() {
        return new FleetHosts();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(ANSWER, DETAILS);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(ANSWER) ? Layout.JSON_LIST : Layout.JSON_LINES;
    }

    @Test
    void host_isADevice_somewhere_ofItsUser() {
        Given.Read read = Given.as(source(), ANSWER, Given.fixture(ANSWER));

        assertThat(read.only(Endpoint.Device.class).serial()).isEqualTo("SNLT21");
        assertThat(read.only(Endpoint.Device.class).chassis()).contains(Endpoint.Chassis.LAPTOP);
        assertThat(read.only(Endpoint.Located.class).address()).isEqualTo(IpAddress.parse("203.0.113.21"));
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_SERIAL, "snlt21"),
                        new Key(KeyKind.DEVICE_NAME, "lt-21.example.com"),
                        new Key(KeyKind.DEVICE_NAME, "lt-21"),
                        new Key(KeyKind.EMAIL, "dana.bright@example.com"));
    }

    @Test
    void whatIsInstalled_isSoftwareOrAnExtension() {
        Given.Read read = Given.as(source(), ANSWER, Given.fixture(ANSWER));
        Endpoint.Software software = read.only(Endpoint.Software.class);

        assertThat(software.name()).isEqualTo("AnyDesk");
        assertThat(software.path()).contains("C:\\Program Files (x86)\\AnyDesk");
        assertThat(software.at()).isEqualTo(Instant.parse("2026-03-14T08:00:00Z"));
        assertThat(read.only(Endpoint.Extension.class).browser()).contains("chrome");
        assertThat(read.only(Endpoint.Extension.class).identifier()).contains("abcdefghijklmnopabcdefghijklmnop");
    }

    @Test
    void telephonesAndHostsWithoutASerialNumber_areCounted() {
        assertThat(Given.unknown(Given.as(source(), ANSWER, Given.fixture(ANSWER))))
                .containsOnly(Map.entry("telephone or tablet", 1L), Map.entry("host without a serial number", 1L));
    }
}
