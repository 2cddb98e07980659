package bonafide.source.jamf;

import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Serials;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The log of Jamf Compliance Reporter on a Mac. */
public final class JamfComplianceReporter implements JsonSource {
    @Override
    public String name() {
        return "jamf-compliance-reporter";
    }

    @Override
    public About about() {
        return new About(
                "Jamf Compliance Reporter",
                "JamfComplianceReporter.log, one event a line. Programs that were started become processes with their"
                        + " command lines; USB devices become such where the event gives vendor and product id; the"
                        + " reporter's own events about its licence and its preferences say that the device reports. All"
                        + " else is counted: attempts that failed, programs that were blocked, and sign-ins, whose"
                        + " accounts one machine alone knows. An event is about the serial number and the host's name.",
                List.of(
                        "header: event_name, time_seconds_epoch, time_milliseconds_offset",
                        "host_info: serial_number, host_name",
                        "AUE_EXECVE, AUE_POSIX_SPAWN: exec_args.args, path, return.error",
                        "HARDWARE_EVENT: device_status, device_name, device_attributes: idVendor, idProduct,"
                                + " USB Vendor Name, USB Product Name, USB Serial Number"),
                List.of("endpoint.process-seen", "endpoint.usb-device", "endpoint.device"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("header/event_name", "header/time_seconds_epoch", "host_info/serial_number"));
    }

    @Override
    public String nameHint() {
        return "jamf";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(event -> read(event, raw, reading));
    }

    private static void read(Json event, RawRecord raw, Reading reading) {
        Optional<String> type = event.text("header", "event_name");
        Optional<Instant> at = event.number("header", "time_seconds_epoch")
                .map(seconds -> seconds
                        + event.number("header", "time_milliseconds_offset").orElse(0.0) / 1000)
                .flatMap(Times::epochSeconds);
        if (type.isEmpty() || at.isEmpty()) {
            reading.refuse(
                    raw, "is no event: event_name or time_seconds_epoch is missing or cannot be read", "another log?");
            return;
        }
        Optional<String> serial = event.text("host_info", "serial_number").flatMap(Serials::of);
        Optional<String> host = event.text("host_info", "host_name");
        Provenance provenance = reading.provenance(raw, at.get());
        Optional<? extends Observation> observation = switch (type.get()) {
            case "AUE_EXECVE", "AUE_POSIX_SPAWN" -> JamfEvents.process(event, provenance, serial);
            case "HARDWARE_EVENT" -> JamfEvents.usb(event.at("hardware_event_info"), provenance, serial);
            case "LICENSE_INFO_EVENT", "PREFERENCE_LIST_EVENT" ->
                serial.map(number -> new Endpoint.Device(provenance, number, host, Optional.empty(), Optional.empty()));
            default -> Optional.empty();
        };
        boolean someone = serial.isPresent() || host.isPresent();
        if (observation.isEmpty() || !someone) {
            reading.unknownType(type.get());
            return;
        }
        reading.state(Statement.of(
                Machines.keys(serial, host.map(List::of).orElse(List.of()), Optional.empty()), observation.get()));
    }
}
