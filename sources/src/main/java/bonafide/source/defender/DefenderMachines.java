package bonafide.source.defender;

import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The machines of Defender for Endpoint, as its interface gives them. */
public final class DefenderMachines implements JsonSource {
    @Override
    public String name() {
        return "defender-machines";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Defender for Endpoint, machines",
                "Answers of /api/machines: where a machine was when it was last seen, by the public address under which"
                        + " Defender saw it. Defender names no serial number, so a machine is about its name. Servers, and"
                        + " machines without a public address, are counted.",
                List.of("computerDnsName, lastSeen, lastExternalIpAddress, osPlatform"),
                List.of("endpoint.located"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("computerDnsName", "lastSeen", "osPlatform", "healthStatus"));
    }

    @Override
    public String nameHint() {
        return "machine";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("value");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(machine -> read(machine, raw, reading));
    }

    private static void read(Json machine, RawRecord raw, Reading reading) {
        Optional<Instant> seen = machine.text("lastSeen").flatMap(Times::instant);
        Optional<String> name = machine.text("computerDnsName");
        if (seen.isEmpty() || name.isEmpty()) {
            reading.refuse(
                    raw, "is no machine: computerDnsName or lastSeen is missing or cannot be read", "one machine each");
            return;
        }
        boolean server = machine.text("osPlatform")
                .filter(platform -> platform.contains("Server"))
                .isPresent();
        Optional<IpAddress> address = machine.text("lastExternalIpAddress")
                .flatMap(IpAddress::parse)
                .filter(known -> !server && !known.isPrivate());
        if (address.isEmpty()) {
            reading.unknownType(server ? "server" : "machine without a public address");
            return;
        }
        reading.state(Statement.of(
                Machines.keys(Optional.empty(), List.of(name.get()), Optional.empty()),
                new Endpoint.Located(
                        reading.provenance(raw, seen.get()), Optional.empty(), address, Optional.empty())));
    }
}
