package bonafide.source.defender;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class DefenderHuntingTest extends SourceContract {
    private static final String STREAM = "defender/stream.jsonl";
    private static final String ANSWER = "defender/query.json";

    @Override
    protected Source source() {
        return new DefenderHunting();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(STREAM, ANSWER);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(STREAM) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void process_isAboutMachineAndPrincipal() {
        Given.Read read = stream();
        Endpoint.ProcessSeen process = read.all(Endpoint.ProcessSeen.class).getFirst();

        assertThat(process.name()).isEqualTo("AnyDesk.exe");
        assertThat(process.path()).contains("C:\\Users\\dana\\Downloads\\AnyDesk.exe");
        assertThat(process.commandLine()).contains("\"AnyDesk.exe\" --silent");
        assertThat(about(read, 0))
                .containsExactly(
                        new Key(KeyKind.DEVICE_NAME, "lt-7.corp.example.com"),
                        new Key(KeyKind.DEVICE_NAME, "lt-7"),
                        new Key(KeyKind.EMAIL, "dana.bright@example.com"));
        assertThat(about(read, 1)).allMatch(key -> key.kind() == KeyKind.DEVICE_NAME);
    }

    @Test
    void signIn_isAboutTheAccountAlone_andKeepsItsOutcome() {
        Given.Read read = stream();

        assertThat(read.all(SignIn.SignedIn.class))
                .extracting(SignIn.SignedIn::account, SignIn.SignedIn::outcome, SignIn.SignedIn::address)
                .containsExactly(
                        Tuple.tuple("dana.bright", SignIn.Outcome.SUCCESS, IpAddress.parse("203.0.113.20")),
                        Tuple.tuple("dana.bright", SignIn.Outcome.FAILURE, Optional.empty()),
                        Tuple.tuple(
                                "dana.bright@example.com", SignIn.Outcome.SUCCESS, IpAddress.parse("198.51.100.30")));
        assertThat(read.statements())
                .filteredOn(statement -> statement.observation() instanceof SignIn)
                .allSatisfy(
                        statement -> assertThat(statement.about()).noneMatch(key -> key.kind() == KeyKind.DEVICE_NAME));
    }

    @Test
    void whatWasPluggedIn_isTold() {
        Given.Read read = stream();
        Endpoint.UsbDevice usb = read.only(Endpoint.UsbDevice.class);

        assertThat(usb.vendorId() + ":" + usb.productId()).isEqualTo("1d6b:0104");
        assertThat(usb.product()).contains("Example keyboard");
        assertThat(usb.usbSerial()).contains("EXAMPLE01");
        assertThat(usb.interfaces()).containsExactly("keyboard");
        assertThat(read.only(Endpoint.Monitor.class).manufacturer()).contains("LNX");
    }

    @Test
    void softwareHasNoDate_andAnAlertIsTakenOnce() {
        Given.Read read = stream();

        assertThat(read.only(Endpoint.Software.class).provenance().dated()).isFalse();
        assertThat(read.only(Endpoint.Alert.class).kind()).isEqualTo(Endpoint.AlertKind.MALWARE);
    }

    @Test
    void workstation_isSomewhere_aServerOrAVirtualMachineIsNot() {
        Endpoint.Located located = stream().only(Endpoint.Located.class);

        assertThat(located.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(located.serial()).isEmpty();
    }

    @Test
    void otherRows_areCounted() {
        assertThat(Given.unknown(stream()))
                .containsOnly(
                        Map.entry("DeviceLogonEvents LogonSuccess Network", 1L),
                        Map.entry("DeviceEvents DpapiAccessed", 1L),
                        Map.entry("DeviceInfo", 2L),
                        Map.entry("AlertEvidence", 1L),
                        Map.entry("DeviceNetworkEvents ConnectionSuccess", 1L));
    }

    @Test
    void rowsWithoutATable_areToldByWhatTheyHold() {
        assertThat(Given.as(source(), ANSWER, Given.fixture(ANSWER)).observations())
                .extracting(observation -> observation.getClass().getSimpleName())
                .containsExactly("ProcessSeen", "SignedIn", "Software", "UsbDevice");
    }

    private Given.Read stream() {
        return Given.as(source(), STREAM, Given.fixture(STREAM));
    }

    private static List<Key> about(Given.Read read, int index) {
        Statement statement = read.statements().get(index);
        return statement.about();
    }
}
