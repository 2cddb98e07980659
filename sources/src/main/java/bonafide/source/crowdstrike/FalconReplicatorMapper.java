package bonafide.source.crowdstrike;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.observation.Speaker;
import bonafide.source.Json;
import bonafide.source.Machines;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.UsbPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an event of a sensor says. */
final class FalconReplicatorMapper {
    /** Windows' numbers of sign-ins: at the machine, unlocking it, from what was remembered. */
    private static final Set<String> AT_THE_MACHINE = Set.of("2", "7", "11", "13");

    /** Through Remote Desktop. */
    private static final Set<String> REMOTE = Set.of("10", "12");

    private FalconReplicatorMapper() {}

    static void map(String type, String sensor, Instant written, Json event, RawRecord raw, Reading reading) {
        Instant at = FalconTimes.seconds(event, "ProcessStartTime", "LogonTime", "ContextTimeStamp")
                .orElse(written);
        Provenance provenance = reading.provenance(raw, at, written, Speaker.RECORD);
        Optional<? extends Observation> observation = switch (type) {
            case "ProcessRollup2", "SyntheticProcessRollup2" -> process(event, provenance);
            case "UserLogon" -> signedIn(event, provenance, SignIn.Outcome.SUCCESS);
            case "UserLogonFailed", "UserLogonFailed2" -> signedIn(event, provenance, SignIn.Outcome.FAILURE);
            case "DcUsbDeviceConnected" -> usb(event, provenance);
            case "AgentOnline", "SensorHeartbeat" -> located(event, provenance);
            default -> Optional.empty();
        };
        if (observation.isEmpty()) {
            reading.unknownType(
                    type + logonType(event).map(logon -> " " + logon).orElse(""));
            return;
        }
        reading.state(Statement.of(about(sensor, event, observation.get()), observation.get()));
    }

    /** A sign-in is about the account alone: whose machine it was on says nothing of whose account it is. */
    private static List<Key> about(String sensor, Json event, Observation observation) {
        if (observation instanceof SignIn.SignedIn signedIn) {
            return OwnKeys.of(signedIn);
        }
        List<String> names = new ArrayList<>(List.of(sensor));
        event.text("ComputerName").ifPresent(names::add);
        return Machines.keys(Optional.empty(), names, Optional.empty());
    }

    private static Optional<Endpoint.ProcessSeen> process(Json event, Provenance provenance) {
        return event.text("ImageFileName")
                .map(image -> new Endpoint.ProcessSeen(
                        provenance,
                        Machines.fileName(image),
                        Optional.of(image),
                        event.text("CommandLine"),
                        Optional.empty()));
    }

    private static Optional<SignIn.SignedIn> signedIn(Json event, Provenance provenance, SignIn.Outcome outcome) {
        String type = logonType(event).orElse("");
        boolean remote = REMOTE.contains(type);
        String computer = event.text("ComputerName").orElse("");
        return event.text("UserPrincipal")
                .filter(principal -> EmailAddress.parse(principal).isPresent())
                .or(() -> Machines.domainAccount(
                        event.text("LogonDomain").orElse(""),
                        event.text("UserName").orElse(""),
                        computer))
                .filter(account -> remote || AT_THE_MACHINE.contains(type))
                .map(account -> new SignIn.SignedIn(
                        provenance,
                        account,
                        outcome,
                        event.text("RemoteAddressIP4").filter(from -> remote).flatMap(IpAddress::parse),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        event.text("ComputerName"),
                        Optional.empty()));
    }

    /** The public address under which Falcon's cloud saw the sensor. */
    private static Optional<Endpoint.Located> located(Json event, Provenance provenance) {
        return event.text("aip")
                .flatMap(IpAddress::parse)
                .filter(address -> !address.isPrivate())
                .map(address ->
                        new Endpoint.Located(provenance, Optional.empty(), Optional.of(address), Optional.empty()));
    }

    private static Optional<Endpoint.UsbDevice> usb(Json event, Provenance provenance) {
        boolean storage = event.text("DevicePropertyDeviceDescription")
                .filter(description -> description.contains("Mass Storage"))
                .isPresent();
        return event.text("DeviceInstanceId")
                .flatMap(UsbPath::of)
                .map(path -> new Endpoint.UsbDevice(
                        provenance,
                        path.vendor(),
                        path.product(),
                        event.text("DeviceManufacturer"),
                        event.text("DeviceProduct"),
                        event.text("DeviceSerialNumber").or(path::serial),
                        storage ? List.of("storage") : List.of(),
                        Optional.empty()));
    }

    private static Optional<String> logonType(Json event) {
        return event.text("LogonType").or(() -> event.text("LogonType_decimal"));
    }
}
