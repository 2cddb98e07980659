package bonafide.source.sysmon;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Endpoint;
import bonafide.observation.Position;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SysmonXmlTest extends SourceContract {
    private static final String EXPORT = "sysmon/export.xml";
    private static final String SYSLOG = "sysmon/syslog";

    @Override
    protected Source source() {
        return new SysmonXml();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(EXPORT, SYSLOG);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.EVENTS;
    }

    @Test
    void exportOfTheEventViewer_isRead() {
        Given.Read read = Given.as(source(), EXPORT, Given.fixture(EXPORT));

        assertThat(read.all(Endpoint.ProcessSeen.class))
                .extracting(
                        Endpoint.ProcessSeen::name,
                        one -> one.commandLine().orElse("").endsWith("--pin=111111"))
                .containsExactly(Tuple.tuple("remoting_start_host.exe", true), Tuple.tuple("rustdesk.exe", false));
        Endpoint.UsbDevice usb = read.only(Endpoint.UsbDevice.class);
        assertThat(usb.vendorId() + ":" + usb.productId()).isEqualTo("1d6b:0104");
        assertThat(usb.usbSerial()).contains("EXAMPLE01");
        assertThat(usb.at()).isEqualTo(Instant.parse("2026-03-14T09:30:59.500Z"));
        assertThat(Given.unknown(read))
                .containsOnly(
                        Map.entry("Sysmon 12", 1L),
                        Map.entry("Sysmon 22", 1L),
                        Map.entry("Microsoft-Windows-Security-Auditing 4688", 1L));
    }

    @Test
    void syslogOfLinux_isRead() {
        Given.Read read = Given.as(source(), SYSLOG, Given.fixture(SYSLOG));

        assertThat(read.all(Endpoint.ProcessSeen.class))
                .extracting(Endpoint.ProcessSeen::name)
                .containsExactly("x11vnc", "tmate");
        assertThat(Given.unknown(read)).containsOnly(Map.entry("Sysmon 5", 1L));
    }

    @Test
    void eventsOnOneLine_arePointedToByTheirNumber() {
        String oneLine = new String(Given.fixture(EXPORT), StandardCharsets.UTF_8).replace("\n", "");

        assertThat(Given.as(source(), EXPORT, oneLine).observations())
                .extracting(observation -> observation.provenance().position())
                .containsExactly(Position.at(1, ""), Position.at(1, "/1"), Position.at(1, "/2"));
    }

    @Test
    void entities_areNotResolved() {
        String event = "<Event><System><Provider Name='Linux-Sysmon'/><EventID>1</EventID>"
                + "<TimeCreated SystemTime='2026-03-14T09:26:53Z'/><Computer>%s</Computer></System></Event>";
        String bomb = "<!DOCTYPE Event [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";

        assertThat(Given.as(source(), EXPORT, bomb + event.formatted("&x;"))
                        .onlyRefusal()
                        .reason())
                .contains("not valid XML");
        assertThat(Given.as(source(), EXPORT, event.formatted("<!DOCTYPE y [<!ENTITY x 'z'>]>&x;"))
                        .onlyRefusal()
                        .reason())
                .contains("not valid XML");
    }

    @Test
    void tooDeep_isRefused() {
        String deep = "<Event>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</Event>";

        assertThat(Given.as(source(), EXPORT, deep).onlyRefusal().reason()).contains("too much");
    }
}
