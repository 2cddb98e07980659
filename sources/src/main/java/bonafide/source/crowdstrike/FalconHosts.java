package bonafide.source.crowdstrike;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The hosts that CrowdStrike Falcon knows, as its interface gives them. */
public final class FalconHosts implements JsonSource {
    @Override
    public String name() {
        return "crowdstrike-hosts";
    }

    @Override
    public About about() {
        return new About(
                "CrowdStrike Falcon, hosts",
                "Details of hosts (/devices/entities/devices/v2): each becomes a device, and where it was when it was last"
                        + " seen, by the address under which Falcon saw it. The user who last signed in is not read: it"
                        + " may have been an administrator. Hosts without a serial number are counted.",
                List.of("device_id, hostname, serial_number, system_manufacturer, system_product_name,"
                        + " chassis_type_desc, last_seen, external_ip"),
                List.of("endpoint.device", "endpoint.located"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("device_id", "hostname", "last_seen", "agent_version"));
    }

    @Override
    public String nameHint() {
        return "falcon";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("resources");
    }

    @Override
    public RecordReader open() {
        return FalconHosts::read;
    }

    private static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> read(record, raw, reading));
    }

    private static void read(Json host, RawRecord raw, Reading reading) {
        Optional<Instant> seen = host.text("last_seen").flatMap(Times::instant);
        if (seen.isEmpty() || host.text("device_id").isEmpty()) {
            reading.refuse(raw, "is no host: device_id or last_seen is missing or cannot be read", "one host each");
            return;
        }
        Optional<String> serial = host.text("serial_number").flatMap(Serials::of);
        if (serial.isEmpty()) {
            reading.unknownType("host without a serial number");
            return;
        }
        Provenance provenance = reading.provenance(raw, seen.get());
        List<Key> about = Machines.keys(serial, names(host), Optional.empty());
        reading.state(Statement.of(about, device(host, serial.get(), provenance)));
        Optional<IpAddress> address =
                host.text("external_ip").flatMap(IpAddress::parse).filter(known -> !known.isPrivate());
        address.ifPresent(known -> reading.state(
                Statement.of(about, new Endpoint.Located(provenance, serial, Optional.of(known), Optional.empty()))));
    }

    private static List<String> names(Json host) {
        List<String> names = new ArrayList<>();
        host.text("hostname").ifPresent(names::add);
        host.text("device_id").ifPresent(names::add);
        return names;
    }

    private static Endpoint.Device device(Json host, String serial, Provenance provenance) {
        Optional<String> model = Machines.model(host.text("system_manufacturer"), host.text("system_product_name"));
        return new Endpoint.Device(
                provenance,
                serial,
                host.text("hostname"),
                model,
                Machines.chassis(model.orElse(""))
                        .filter(chassis -> chassis == Endpoint.Chassis.VIRTUAL)
                        .or(() -> host.text("chassis_type_desc").flatMap(FalconHosts::chassis)));
    }

    private static Optional<Endpoint.Chassis> chassis(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "laptop", "notebook", "portable", "convertible", "sub notebook" ->
                Optional.of(Endpoint.Chassis.LAPTOP);
            case "desktop", "mini tower", "tower", "all in one", "mini pc" -> Optional.of(Endpoint.Chassis.DESKTOP);
            default -> Optional.empty();
        };
    }
}
