package bonafide.source.jamf;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The inventory of computers in Jamf Pro. */
public final class JamfInventory implements JsonSource {
    @Override
    public String name() {
        return "jamf-pro-computers";
    }

    @Override
    public About about() {
        return new About(
                "Jamf Pro, computers",
                "Answers of /api/v1/computers-inventory with the sections GENERAL, HARDWARE, USER_AND_LOCATION and"
                        + " APPLICATIONS. A computer becomes a device as of its last report, the place of its last contact"
                        + " where Jamf saw it under a public address, and its applications. It is about the serial"
                        + " number, the name, and the e-mail address of the user it is assigned to. A computer without a"
                        + " serial number, or that has never reported, is counted.",
                List.of(
                        "general: name, reportDate, lastContactTime, lastIpAddress",
                        "hardware: serialNumber, make, model",
                        "userAndLocation.email",
                        "applications[]: name, version, path"),
                List.of("endpoint.device", "endpoint.located", "endpoint.software"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("udid", "general/name", "hardware/serialNumber"));
    }

    @Override
    public String nameHint() {
        return "jamf";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("results");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(computer -> read(computer, raw, reading));
    }

    private static void read(Json computer, RawRecord raw, Reading reading) {
        if (!computer.at("hardware").isObject()) {
            reading.refuse(raw, "is no computer: it has no hardware", "ask for the section HARDWARE");
            return;
        }
        Json general = computer.at("general");
        Optional<Instant> contact = general.text("lastContactTime").flatMap(Times::instant);
        Optional<Instant> reported =
                general.text("reportDate").flatMap(Times::instant).or(() -> contact);
        Optional<String> serial = computer.text("hardware", "serialNumber").flatMap(Serials::of);
        if (reported.isEmpty() || serial.isEmpty()) {
            reading.unknownType(serial.isEmpty() ? "computer without a serial number" : "computer without a report");
            return;
        }
        Optional<String> name = general.text("name");
        List<Key> about =
                Machines.keys(serial, name.map(List::of).orElse(List.of()), computer.text("userAndLocation", "email"));
        Provenance provenance = reading.provenance(raw, reported.get());
        reading.state(Statement.of(about, device(computer, serial.get(), provenance)));
        general.text("lastIpAddress")
                .flatMap(IpAddress::parse)
                .filter(address -> !address.isPrivate() && contact.isPresent())
                .map(address -> new Endpoint.Located(
                        reading.provenance(raw, contact.orElseThrow()), serial, Optional.of(address), Optional.empty()))
                .ifPresent(located -> reading.state(Statement.of(about, located)));
        for (Json application : computer.items("applications")) {
            software(application, reading.provenance(raw.part(application), reported.get()), serial)
                    .ifPresent(software -> reading.state(Statement.of(about, software)));
        }
    }

    private static Endpoint.Device device(Json computer, String serial, Provenance provenance) {
        Json hardware = computer.at("hardware");
        Optional<String> model = Machines.model(
                hardware.text("make"), hardware.text("model").or(() -> hardware.text("modelIdentifier")));
        return new Endpoint.Device(
                provenance, serial, computer.text("general", "name"), model, Machines.chassis(model.orElse("")));
    }

    private static Optional<Endpoint.Software> software(
            Json application, Provenance provenance, Optional<String> serial) {
        return application
                .text("name")
                .map(name -> new Endpoint.Software(
                        provenance,
                        Machines.applicationName(name),
                        application.text("version"),
                        Optional.empty(),
                        application.text("path"),
                        serial));
    }
}
