package bonafide.source.jamf;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class JamfComplianceReporterTest extends SourceContract {
    private static final String LOG = "jamf/reporter.log";

    @Override
    protected Source source() {
        return new JamfComplianceReporter();
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
    void startedPrograms_areProcesses_withTheArgumentsInTheirOrder() {
        assertThat(read().all(Endpoint.ProcessSeen.class))
                .extracting(Endpoint.ProcessSeen::name, Endpoint.ProcessSeen::path, Endpoint.ProcessSeen::commandLine)
                .containsExactly(
                        Tuple.tuple(
                                "AnyDesk",
                                Optional.of("/Applications/AnyDesk.app/Contents/MacOS/AnyDesk"),
                                Optional.of("/Applications/AnyDesk.app/Contents/MacOS/AnyDesk --service")),
                        Tuple.tuple("rustdesk", Optional.empty(), Optional.of("rustdesk --server")));
        assertThat(read().observations().getFirst().at()).isEqualTo(Instant.ofEpochMilli(1773480413250L));
    }

    @Test
    void usbDevice_needsItsIds() {
        Endpoint.UsbDevice usb = read().only(Endpoint.UsbDevice.class);

        assertThat(usb.vendorId() + ":" + usb.productId()).isEqualTo("1d6b:0104");
        assertThat(usb.product()).contains("Example composite");
        assertThat(usb.serial()).contains("C02LT11");
    }

    @Test
    void deviceIsKnownBySerialAndName_otherEventsAreCounted() {
        assertThat(read().only(Endpoint.Device.class).serial()).isEqualTo("C02LT11");
        assertThat(read().statements().getFirst().about())
                .containsExactly(new Key(KeyKind.DEVICE_SERIAL, "c02lt11"), new Key(KeyKind.DEVICE_NAME, "lt-11"));
        assertThat(Given.unknown(read()))
                .containsOnly(
                        Map.entry("AUE_EXECVE", 1L), Map.entry("HARDWARE_EVENT", 1L), Map.entry("AUE_lw_login", 1L));
    }

    private Given.Read read() {
        return Given.as(source(), LOG, Given.fixture(LOG));
    }
}
