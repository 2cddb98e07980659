package bonafide.source.jamf;

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
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class JamfInventoryTest extends SourceContract {
    private static final String ANSWER = "jamf/computers.json";

    @Override
    protected Source source() {
        return new JamfInventory();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(ANSWER);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void computer_isADeviceOfWhomItIsAssignedTo() {
        Given.Read read = Given.as(source(), ANSWER, Given.fixture(ANSWER));

        assertThat(read.all(Endpoint.Device.class))
                .extracting(Endpoint.Device::serial, Endpoint.Device::model, Endpoint.Device::chassis)
                .containsExactly(
                        Tuple.tuple(
                                "C02LT11",
                                Optional.of("Apple MacBook Pro (14-inch, 2023)"),
                                Optional.of(Endpoint.Chassis.LAPTOP)),
                        Tuple.tuple("VMX1", Optional.of("VMware20,1"), Optional.of(Endpoint.Chassis.VIRTUAL)));
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_SERIAL, "c02lt11"),
                        new Key(KeyKind.DEVICE_NAME, "lt-11"),
                        new Key(KeyKind.EMAIL, "dana.bright@example.com"));
    }

    @Test
    void lastContact_saysWhereItWas_andApplicationsAreSoftware() {
        Given.Read read = Given.as(source(), ANSWER, Given.fixture(ANSWER));
        Endpoint.Located located = read.only(Endpoint.Located.class);

        assertThat(located.address()).isEqualTo(IpAddress.parse("203.0.113.11"));
        assertThat(located.at()).isEqualTo(Instant.parse("2026-03-14T09:26:53.123Z"));
        assertThat(read.all(Endpoint.Software.class))
                .extracting(Endpoint.Software::name, Endpoint.Software::path)
                .containsExactly(
                        Tuple.tuple("AnyDesk", Optional.of("/Applications/AnyDesk.app")),
                        Tuple.tuple("Safari", Optional.of("/Applications/Safari.app")));
        assertThat(Given.unknown(read)).containsOnly(Map.entry("computer without a report", 1L));
    }
}
