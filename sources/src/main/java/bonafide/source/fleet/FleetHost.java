package bonafide.source.fleet;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Serials;
import bonafide.source.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A host as the interface and the table describe it, in the same words.
 *
 * @param cells its fields by name
 * @param user the address of the person it is assigned to, where it says so
 * @param raw its bytes
 */
record FleetHost(Function<String, Optional<String>> cells, Optional<String> user, RawRecord raw) {
    private static final Set<String> TELEPHONES = Set.of("ios", "ipados", "android");

    Optional<String> serial() {
        return cells.apply("hardware_serial").flatMap(Serials::of);
    }

    /** Whether it is a telephone or tablet, of which nobody ships one to work on. */
    boolean isTelephone() {
        return cells.apply("platform")
                .filter(platform -> TELEPHONES.contains(platform.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    Optional<Instant> instant(String... fields) {
        for (String field : fields) {
            Optional<Instant> at = cells.apply(field).flatMap(Times::instant);
            if (at.isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }

    List<Key> about() {
        List<String> names = new ArrayList<>();
        cells.apply("hostname").ifPresent(names::add);
        cells.apply("computer_name").ifPresent(names::add);
        return Machines.keys(serial(), names, user);
    }

    /** Hands on the device and where it was last seen; what is no computer, or has no serial number, is counted. */
    boolean state(Reading reading) {
        Optional<Instant> detailed = instant("detail_updated_at", "seen_time", "updated_at");
        Optional<String> serial = serial();
        if (detailed.isEmpty()) {
            reading.refuse(
                    raw,
                    "has no detail_updated_at and no seen_time that can be read",
                    "export the hosts with all columns");
            return false;
        }
        if (serial.isEmpty() || isTelephone()) {
            reading.unknownType(isTelephone() ? "telephone or tablet" : "host without a serial number");
            return false;
        }
        reading.state(Statement.of(about(), device(reading, serial.get(), detailed.get())));
        Optional<Instant> seen = instant("seen_time");
        cells.apply("public_ip")
                .flatMap(IpAddress::parse)
                .filter(address -> !address.isPrivate() && seen.isPresent())
                .map(address -> new Endpoint.Located(
                        reading.provenance(raw, seen.orElseThrow()), serial, Optional.of(address), Optional.empty()))
                .ifPresent(located -> reading.state(Statement.of(about(), located)));
        return true;
    }

    private Endpoint.Device device(Reading reading, String serial, Instant at) {
        Optional<String> model = Machines.model(cells.apply("hardware_vendor"), cells.apply("hardware_model"));
        return new Endpoint.Device(
                reading.provenance(raw, at),
                serial,
                cells.apply("hostname").or(() -> cells.apply("computer_name")),
                model,
                Machines.chassis(model.orElse("")));
    }
}
