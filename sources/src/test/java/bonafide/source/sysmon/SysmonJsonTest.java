package bonafide.source.sysmon;

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
import org.junit.jupiter.api.Test;

class SysmonJsonTest extends SourceContract {
    private static final String WINLOGBEAT = "sysmon/winlogbeat.jsonl";
    private static final String CONVERTED = "sysmon/evtx.json";
    private static final String FLAT = "sysmon/nxlog.jsonl";

    @Override
    protected Source source() {
        return new SysmonJson();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(WINLOGBEAT, CONVERTED, FLAT);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(CONVERTED) ? Layout.JSON_LIST : Layout.JSON_LINES;
    }

    @Test
    void createdProcess_isReadWithItsCommandLine_aboutComputerAndDomainAccount() {
        Given.Read read = Given.as(source(), WINLOGBEAT, Given.fixture(WINLOGBEAT));
        Endpoint.ProcessSeen process = read.all(Endpoint.ProcessSeen.class).getFirst();

        assertThat(process.name()).isEqualTo("AnyDesk.exe");
        assertThat(process.commandLine()).contains("\"C:\\Users\\dana\\Downloads\\AnyDesk.exe\" --install");
        assertThat(process.at()).isEqualTo(Instant.parse("2026-03-14T09:26:53.123Z"));
        assertThat(process.provenance().recorded()).isEqualTo(Instant.parse("2026-03-14T09:26:53.200Z"));
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_NAME, "lt-7.corp.example.com"),
                        new Key(KeyKind.DEVICE_NAME, "lt-7"),
                        new Key(KeyKind.USER_NAME, "dana.bright"));
    }

    @Test
    void accountOfAServiceOrOfOneMachine_isNobodys() {
        Given.Read read = Given.as(source(), WINLOGBEAT, Given.fixture(WINLOGBEAT));

        assertThat(read.statements().stream().skip(1))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.about())
                        .allSatisfy(key -> assertThat(key.kind()).isEqualTo(KeyKind.DEVICE_NAME)));
        assertThat(read.all(Endpoint.ProcessSeen.class).get(1).commandLine()).isEmpty();
    }

    @Test
    void convertedEvents_areReadAlike() {
        Given.Read read = Given.as(source(), CONVERTED, Given.fixture(CONVERTED));

        assertThat(read.only(Endpoint.ProcessSeen.class).name()).isEqualTo("parsecd.exe");
        Endpoint.UsbDevice usb = read.only(Endpoint.UsbDevice.class);
        assertThat(usb.vendorId() + ":" + usb.productId()).isEqualTo("0557:2419");
        assertThat(usb.usbSerial()).as("Windows made it up").isEmpty();
    }

    @Test
    void otherEvents_areCounted() {
        assertThat(Given.unknown(Given.as(source(), WINLOGBEAT, Given.fixture(WINLOGBEAT))))
                .containsExactly(Map.entry("Sysmon 13", 1L));
    }

    @Test
    void localTimeWithoutOffset_isNotTakenForUtc() {
        Given.Read read = Given.as(source(), FLAT, Given.fixture(FLAT));

        assertThat(read.observations().getFirst().at()).isEqualTo(Instant.parse("2026-03-14T09:26:50.123Z"));
        assertThat(Given.as(
                                source(),
                                FLAT,
                                "{\"EventID\":1,\"SourceName\":\"Microsoft-Windows-Sysmon\",\"Hostname\":\"LT-7\","
                                        + "\"EventTime\":\"2026-03-14 09:26:53\"}")
                        .onlyRefusal()
                        .reason())
                .contains("time");
    }
}
