package bonafide.source.osquery;

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

class OsqueryResultLogTest extends SourceContract {
    private static final String LOG = "osquery/results.log";

    @Override
    protected Source source() {
        return new OsqueryResultLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LOG);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LINES;
    }

    @Test
    void systemInfo_isADevice_knownBySerialAndNames() {
        Given.Read read = Given.as(source(), LOG, Given.fixture(LOG));
        Endpoint.Device device = read.only(Endpoint.Device.class);

        assertThat(device.serial()).isEqualTo("C02XK1");
        assertThat(device.model()).contains("Apple Inc. MacBookPro18,3");
        assertThat(device.chassis()).contains(Endpoint.Chassis.LAPTOP);
        assertThat(device.at()).isEqualTo(Instant.ofEpochSecond(1773480000));
        assertThat(read.statements().getFirst().about())
                .containsExactlyInAnyOrder(
                        new Key(KeyKind.DEVICE_SERIAL, "c02xk1"),
                        new Key(KeyKind.DEVICE_NAME, "lt-7"),
                        new Key(KeyKind.DEVICE_NAME, "dana’s macbook"));
    }

    @Test
    void software_comesFromEverySystemsTable() {
        assertThat(Given.as(source(), LOG, Given.fixture(LOG)).all(Endpoint.Software.class))
                .extracting(Endpoint.Software::name, Endpoint.Software::version, Endpoint.Software::serial)
                .containsExactly(
                        Tuple.tuple("AnyDesk", Optional.of("9.1.0"), Optional.of("C02XK1")),
                        Tuple.tuple("TeamViewer", Optional.of("15.2"), Optional.empty()),
                        Tuple.tuple("rustdesk", Optional.of("1.3"), Optional.of("C02XK1")),
                        Tuple.tuple("wireguard-tools", Optional.of("1.0"), Optional.of("C02XK1")),
                        Tuple.tuple("zoom.us", Optional.of("6.0"), Optional.empty()),
                        Tuple.tuple("Slack", Optional.of("4.0"), Optional.empty()));
    }

    @Test
    void whatIsPluggedInRunningOrSeen_isRead() {
        Given.Read read = Given.as(source(), LOG, Given.fixture(LOG));
        Endpoint.UsbDevice usb = read.only(Endpoint.UsbDevice.class);

        assertThat(usb.vendorId() + ":" + usb.productId()).isEqualTo("0557:2419");
        assertThat(usb.interfaces()).containsExactly("keyboard");
        assertThat(usb.usbSerial()).isEmpty();
        assertThat(read.only(Endpoint.Extension.class).identifier()).contains("inomeogfingihgjfjlpeplalcfajhgai");
        assertThat(read.only(Endpoint.Monitor.class).monitorSerial()).contains("7F1");
        assertThat(read.only(Endpoint.Located.class).address()).isEqualTo(IpAddress.parse("203.0.113.77"));
        assertThat(read.all(Endpoint.ProcessSeen.class))
                .extracting(Endpoint.ProcessSeen::name, Endpoint.ProcessSeen::commandLine)
                .containsExactly(
                        Tuple.tuple("sshd", Optional.of("sshd -R 3389:localhost:3389")),
                        Tuple.tuple("ssh", Optional.of("ssh -D 1080 host")));
    }

    @Test
    void otherTablesAndRemovedRows_areCounted() {
        assertThat(Given.as(source(), LOG, Given.fixture(LOG)).report().unknownTypes())
                .containsOnly(
                        Map.entry("pack_it_mounts", 1L),
                        Map.entry("pack_it_interface_addresses", 1L),
                        Map.entry("programs (removed)", 1L),
                        Map.entry("process_events (removed)", 1L));
    }

    @Test
    void lineWithoutATime_isRefused() {
        Given.Read read = Given.as(source(), LOG, "{\"name\":\"x\",\"columns\":{}}");

        assertThat(read.onlyRefusal().reason()).contains("unixTime is missing");
    }
}
