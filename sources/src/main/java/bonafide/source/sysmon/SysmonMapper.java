package bonafide.source.sysmon;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.Speaker;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.UsbPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an event says about the machine. */
final class SysmonMapper {
    private static final int PROCESS_CREATED = 1;
    private static final int NETWORK_CONNECTED = 3;
    private static final int KEY_CREATED_OR_DELETED = 12;

    /** The key that Windows makes when it first meets a USB device, and nothing below it. */
    private static final Pattern USB_KEY =
            Pattern.compile("\\\\Enum\\\\(USB\\\\VID_[^\\\\]{1,100}\\\\[^\\\\]{1,200})$");

    private SysmonMapper() {}

    static void map(SysmonEvent event, RawRecord raw, Reading reading) {
        if (!event.isSysmon()) {
            reading.unknownType((event.provider() + " " + event.id()).strip());
            return;
        }
        Provenance provenance = reading.provenance(raw, event.at(), event.recorded(), Speaker.RECORD);
        Optional<? extends Observation> observation = switch (event.id()) {
            case PROCESS_CREATED -> process(event, provenance, event.field("CommandLine"));
            case NETWORK_CONNECTED -> process(event, provenance, Optional.empty());
            case KEY_CREATED_OR_DELETED -> usb(event, provenance);
            default -> Optional.empty();
        };
        if (observation.isEmpty()) {
            reading.unknownType("Sysmon " + event.id());
            return;
        }
        reading.state(Statement.of(about(event), observation.get()));
    }

    private static List<Key> about(SysmonEvent event) {
        Optional<String> account = event.field("User").flatMap(user -> Machines.domainAccount(user, event.computer()));
        return Machines.keys(Optional.empty(), List.of(event.computer()), account);
    }

    private static Optional<Endpoint.ProcessSeen> process(
            SysmonEvent event, Provenance provenance, Optional<String> commandLine) {
        return event.field("Image")
                .map(image -> new Endpoint.ProcessSeen(
                        provenance, Machines.fileName(image), Optional.of(image), commandLine, Optional.empty()));
    }

    private static Optional<Endpoint.UsbDevice> usb(SysmonEvent event, Provenance provenance) {
        if (event.field("EventType").filter("CreateKey"::equals).isEmpty()) {
            return Optional.empty();
        }
        return event.field("TargetObject")
                .map(USB_KEY::matcher)
                .filter(Matcher::find)
                .flatMap(key -> UsbPath.of(key.group(1)))
                .map(path -> new Endpoint.UsbDevice(
                        provenance,
                        path.vendor(),
                        path.product(),
                        Optional.empty(),
                        Optional.empty(),
                        path.serial(),
                        List.of(),
                        Optional.empty()));
    }
}
