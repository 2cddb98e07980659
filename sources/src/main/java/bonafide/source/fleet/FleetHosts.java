package bonafide.source.fleet;

import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hosts that Fleet knows, as its interface gives them. */
public final class FleetHosts implements JsonSource {
    static final String WHAT_IS_READ =
            "A host becomes a device as of its last details, and the place where Fleet last saw it under a public address."
                    + " It is about the serial number and the names. Telephones and tablets are counted: none is shipped to"
                    + " work on; so are hosts without a serial number.";
    static final String FIELDS = "hardware_serial, hostname, computer_name, hardware_vendor, hardware_model, platform,"
            + " detail_updated_at, seen_time, public_ip";

    /** Where Fleet has an address from that says to whom the host was given, not who once used a browser on it. */
    private static final Set<String> ASSIGNED = Set.of("mdm_idp_accounts", "idp", "custom");

    @Override
    public String name() {
        return "fleet-hosts";
    }

    @Override
    public About about() {
        return new About(
                "Fleet, hosts (JSON)",
                "Answers of /api/v1/fleet/hosts with populate_software=true, or details of one host. " + WHAT_IS_READ
                        + " Where the identity provider or an administrator named a user, it is about that address too;"
                        + " accounts of browsers on the host are not read.",
                List.of(
                        FIELDS,
                        "software[]: name, version, vendor, source, installed_paths, extension_id, browser",
                        "device_mapping[]: email, source; software_updated_at"),
                List.of("endpoint.device", "endpoint.located", "endpoint.software", "endpoint.extension"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("hardware_serial", "hostname", "seen_time", "osquery_version"),
                Signature.json("host/hardware_serial", "host/hostname", "host/seen_time"));
    }

    @Override
    public String nameHint() {
        return "fleet";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("hosts");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(record -> {
            Json host = record.at("host").isObject() ? record.at("host") : record;
            read(host, raw, reading);
        });
    }

    private static void read(Json record, RawRecord raw, Reading reading) {
        FleetHost host = new FleetHost(field -> record.text(field), user(record), raw);
        if (!host.state(reading)) {
            return;
        }
        Instant at = host.instant("software_updated_at", "detail_updated_at", "seen_time", "updated_at")
                .orElse(Provenance.UNDATED);
        for (Json program : record.items("software")) {
            Provenance provenance = reading.provenance(raw.part(program), at);
            program.text("name")
                    .map(name -> installed(name, program, provenance, host.serial()))
                    .ifPresent(installed -> reading.state(Statement.of(host.about(), installed)));
        }
    }

    private static Endpoint installed(String name, Json program, Provenance provenance, Optional<String> serial) {
        String source = program.text("source").orElse("");
        if (source.endsWith("_extensions") || source.endsWith("_addons")) {
            return new Endpoint.Extension(
                    provenance,
                    name,
                    program.text("extension_id"),
                    program.text("browser").or(() -> Optional.of(source.substring(0, source.indexOf('_')))),
                    serial);
        }
        return new Endpoint.Software(
                provenance,
                Machines.applicationName(name),
                program.text("version"),
                program.text("vendor"),
                program.items("installed_paths").stream()
                        .flatMap(path -> path.text().stream())
                        .findFirst(),
                serial);
    }

    private static Optional<String> user(Json record) {
        return record.items("device_mapping").stream()
                .filter(mapping ->
                        mapping.text("source").filter(ASSIGNED::contains).isPresent())
                .flatMap(mapping -> mapping.text("email").stream())
                .findFirst();
    }
}
