package bonafide.source.ocsf;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Serials;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What events about machines say. */
final class OcsfMachines {
    private static final int LAUNCH = 1;

    /** Tablets and mobiles: nobody ships one to work on. */
    private static final Set<Integer> TELEPHONES = Set.of(4, 5);

    private OcsfMachines() {}

    static boolean process(Json event, Instant at, RawRecord raw, Reading reading) {
        Json process = event.at("process");
        Optional<String> path = process.text("file", "path").or(() -> process.text("path"));
        Optional<String> name = process.text("name").or(() -> path.map(Machines::fileName));
        Json user = event.at("actor", "user").isObject() ? event.at("actor", "user") : process.at("user");
        List<Key> about = about(event.at("device"), user.text("email_addr"));
        if (event.whole("activity_id").orElse(0) != LAUNCH || name.isEmpty() || about.isEmpty()) {
            return false;
        }
        reading.state(Statement.of(
                about,
                new Endpoint.ProcessSeen(
                        reading.provenance(raw, at),
                        name.get(),
                        path,
                        process.text("cmd_line"),
                        serial(event.at("device")))));
        return true;
    }

    static boolean device(Json event, Instant at, RawRecord raw, Reading reading) {
        Json device = event.at("device");
        Optional<String> serial = serial(device);
        if (serial.isEmpty() || TELEPHONES.contains(device.whole("type_id").orElse(0))) {
            return false;
        }
        List<Key> about = about(device, device.text("owner", "email_addr"));
        Provenance provenance = reading.provenance(raw, at);
        Optional<String> model = Machines.model(device.text("vendor_name"), device.text("model"));
        reading.state(Statement.of(
                about,
                new Endpoint.Device(
                        provenance,
                        serial.get(),
                        device.text("hostname").or(() -> device.text("name")),
                        model,
                        chassis(device).or(() -> Machines.chassis(model.orElse(""))))));
        Optional<IpAddress> address =
                device.text("ip").flatMap(IpAddress::parse).filter(known -> !known.isPrivate());
        Optional<Place> place = OcsfPlaces.of(device.at("location"));
        if (address.isPresent() || place.isPresent()) {
            reading.state(Statement.of(about, new Endpoint.Located(provenance, serial, address, place)));
        }
        return true;
    }

    static boolean software(Json event, Instant at, RawRecord raw, Reading reading) {
        Json program = List.of(event.at("package"), event.at("product"), event.at("sbom", "package")).stream()
                .filter(Json::isObject)
                .findFirst()
                .orElse(Json.missing());
        List<Key> about = about(event.at("device"), event.text("device", "owner", "email_addr"));
        Optional<String> name = program.text("name");
        if (name.isEmpty() || about.isEmpty()) {
            return false;
        }
        reading.state(Statement.of(
                about,
                new Endpoint.Software(
                        reading.provenance(raw, at),
                        name.get(),
                        program.text("version"),
                        program.text("vendor_name"),
                        program.text("path"),
                        serial(event.at("device")))));
        return true;
    }

    private static Optional<String> serial(Json device) {
        return device.text("hw_info", "serial_number").flatMap(Serials::of);
    }

    private static List<Key> about(Json device, Optional<String> address) {
        List<String> names = new ArrayList<>();
        device.text("hostname").ifPresent(names::add);
        device.text("name").ifPresent(names::add);
        device.text("uid").ifPresent(names::add);
        return names.isEmpty() && serial(device).isEmpty() ? List.of() : Machines.keys(serial(device), names, address);
    }

    private static Optional<Endpoint.Chassis> chassis(Json device) {
        return switch (device.whole("type_id").orElse(0)) {
            case 2 -> Optional.of(Endpoint.Chassis.DESKTOP);
            case 3 -> Optional.of(Endpoint.Chassis.LAPTOP);
            case 6 -> Optional.of(Endpoint.Chassis.VIRTUAL);
            default -> Optional.empty();
        };
    }
}
