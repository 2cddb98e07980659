package bonafide.source.crowdstrike;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FalconReplicatorTest extends SourceContract {
    private static final String EVENTS = "crowdstrike/replicator.jsonl";

    @Override
    protected Source source() {
        return new FalconReplicator();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(EVENTS);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LINES;
    }

    @Test
    void process_isAboutSensorAndComputer() {
        Given.Read read = Given.as(source(), EVENTS, Given.fixture(EVENTS));
        Endpoint.ProcessSeen process = read.only(Endpoint.ProcessSeen.class);

        assertThat(process.name()).isEqualTo("rustdesk.exe");
        assertThat(process.commandLine()).contains("\"rustdesk.exe\" --service");
        assertThat(process.at()).isEqualTo(Instant.ofEpochMilli(1773480413250L));
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_NAME, "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f07"),
                        new Key(KeyKind.DEVICE_NAME, "lt-7"));
    }

    @Test
    void signIns_keepTheirOutcome_andTheAddressOfRemoteDesktop() {
        Given.Read read = Given.as(source(), EVENTS, Given.fixture(EVENTS));

        assertThat(read.all(SignIn.SignedIn.class))
                .extracting(SignIn.SignedIn::account, SignIn.SignedIn::outcome, SignIn.SignedIn::address)
                .containsExactly(
                        Tuple.tuple("dana.bright", SignIn.Outcome.SUCCESS, IpAddress.parse("198.51.100.4")),
                        Tuple.tuple("dana.bright@example.com", SignIn.Outcome.FAILURE, Optional.empty()));
        assertThat(Given.unknown(read)).containsOnly(Map.entry("UserLogon 3", 1L), Map.entry("DnsRequest", 1L));
    }

    @Test
    void sensorThatReports_isSomewhere_withoutASerialNumber() {
        Endpoint.Located located =
                Given.as(source(), EVENTS, Given.fixture(EVENTS)).only(Endpoint.Located.class);

        assertThat(located.address()).isEqualTo(IpAddress.parse("203.0.113.9"));
        assertThat(located.serial()).isEmpty();
    }

    @Test
    void usbDevice_hasItsStrings() {
        Endpoint.UsbDevice usb =
                Given.as(source(), EVENTS, Given.fixture(EVENTS)).only(Endpoint.UsbDevice.class);

        assertThat(usb.vendorId() + ":" + usb.productId()).isEqualTo("1d6b:0104");
        assertThat(usb.manufacturer()).contains("example");
        assertThat(usb.usbSerial()).contains("EXAMPLE01");
    }
}
