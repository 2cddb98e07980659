package bonafide.source.intune;

import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Serials;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Managed devices of Intune, as Microsoft Graph gives them. */
public final class IntuneDevices implements JsonSource {
    static final String WHAT_IS_READ =
            "A computer that belongs to the company becomes a device as of its last check-in, about its serial number, its"
                    + " name and its primary user. Telephones, tablets, devices that are somebody's own, and those"
                    + " without a serial number are counted: they were never shipped, and contradict nothing that was.";

    @Override
    public String name() {
        return "intune-devices";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Intune, managed devices (Graph)",
                "Answers of /deviceManagement/managedDevices, with $expand=detectedApps if you can. " + WHAT_IS_READ
                        + " Applications found on it become software as of the same time.",
                List.of(
                        "serialNumber, deviceName, manufacturer, model, operatingSystem, managedDeviceOwnerType,"
                                + " lastSyncDateTime, userPrincipalName, emailAddress",
                        "detectedApps[]: displayName, version, publisher"),
                List.of("endpoint.device", "endpoint.software"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("deviceName", "serialNumber", "lastSyncDateTime", "operatingSystem"));
    }

    @Override
    public String nameHint() {
        return "intune";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("value");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(record -> read(record, raw, reading));
    }

    private static void read(Json record, RawRecord raw, Reading reading) {
        Optional<Instant> at = record.text("lastSyncDateTime").flatMap(Times::instant);
        if (at.isEmpty()) {
            reading.refuse(raw, "has no lastSyncDateTime that can be read", "ask for it with $select");
            return;
        }
        ManagedDevice device = new ManagedDevice(
                record.text("serialNumber").flatMap(Serials::of),
                record.text("deviceName"),
                record.text("manufacturer"),
                record.text("model"),
                record.text("userPrincipalName").or(() -> record.text("emailAddress")),
                record.text("operatingSystem").orElse(""),
                record.text("managedDeviceOwnerType").orElse(""));
        Optional<String> counted = device.counted();
        if (counted.isPresent()) {
            reading.unknownType(counted.get());
            return;
        }
        Provenance whole = reading.provenance(raw, at.get());
        device.serial()
                .ifPresent(serial -> reading.state(Statement.of(device.about(), device.observed(serial, whole))));
        for (Json found : record.items("detectedApps")) {
            Provenance provenance = reading.provenance(raw.part(found), at.get());
            found.text("displayName")
                    .map(name -> new Endpoint.Software(
                            provenance,
                            name,
                            found.text("version"),
                            found.text("publisher"),
                            Optional.empty(),
                            device.serial()))
                    .ifPresent(software -> reading.state(Statement.of(device.about(), software)));
        }
    }
}
