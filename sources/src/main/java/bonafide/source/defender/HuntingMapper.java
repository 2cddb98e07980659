package bonafide.source.defender;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.source.Machines;
import bonafide.source.OwnKeys;
import bonafide.source.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a row of advanced hunting says. */
final class HuntingMapper {
    /** Sign-ins of somebody at the machine, or on it through Remote Desktop; every other kind is machines among themselves. */
    private static final Set<String> AT_THE_MACHINE =
            Set.of("Interactive", "CachedInteractive", "Unlock", "CachedUnlock");

    private static final Set<String> REMOTE = Set.of("RemoteInteractive", "CachedRemoteInteractive");

    private HuntingMapper() {}

    static void map(HuntingRow row, Reading reading) {
        Optional<HuntingTable> table = HuntingTable.of(row);
        if (table.isEmpty()) {
            reading.unknownType(type(row));
            return;
        }
        if (row.at().isEmpty() && table.get() != HuntingTable.SOFTWARE) {
            reading.refuse(
                    row.raw(),
                    "Timestamp is missing or cannot be read",
                    "it needs an offset, as in 2026-03-14T09:26:53.123Z; set the portal to UTC, or use the API");
            return;
        }
        Provenance provenance = reading.provenance(row.raw(), row.atOrUndated());
        Optional<? extends Observation> observation = switch (table.get()) {
            case PROCESSES -> process(row, provenance);
            case LOGONS -> logon(row, provenance);
            case IDENTITY_LOGONS -> identityLogon(row, provenance);
            case EVENTS -> PlugAndPlay.observation(row, provenance);
            case INFORMATION -> located(row, provenance);
            case SOFTWARE -> software(row, provenance);
            case EVIDENCE -> alert(row, provenance);
        };
        if (observation.isEmpty()) {
            reading.unknownType(type(row));
            return;
        }
        reading.state(Statement.of(about(row, observation.get()), observation.get()));
    }

    /** A sign-in is about the account alone: whose machine it was on says nothing of whose account it is. */
    private static List<Key> about(HuntingRow row, Observation observation) {
        return observation instanceof SignIn.SignedIn signedIn
                ? OwnKeys.of(signedIn)
                : row.about(observation instanceof Endpoint.ProcessSeen ? row.account() : Optional.empty());
    }

    private static String type(HuntingRow row) {
        String table = row.table().isEmpty() ? "row" : row.table();
        String kind = row.cell("LogonType").map(logon -> " " + logon).orElse("");
        return table + row.cell("ActionType").map(action -> " " + action).orElse("") + kind;
    }

    private static Optional<Endpoint.ProcessSeen> process(HuntingRow row, Provenance provenance) {
        boolean created =
                row.cell("ActionType").filter("ProcessCreated"::equals).isPresent();
        return row.cell("FileName")
                .filter(name -> created && row.cell("DeviceName").isPresent())
                .map(name -> new Endpoint.ProcessSeen(
                        provenance, name, row.cell("FolderPath"), row.cell("ProcessCommandLine"), Optional.empty()));
    }

    private static Optional<SignIn.SignedIn> logon(HuntingRow row, Provenance provenance) {
        String type = row.cell("LogonType").orElse("");
        boolean remote = REMOTE.contains(type);
        Optional<IpAddress> from =
                row.cell("RemoteIP").filter(address -> remote).flatMap(IpAddress::parse);
        return remote || AT_THE_MACHINE.contains(type)
                ? signedIn(row, provenance, from, Optional.empty(), row.cell("DeviceName"))
                : Optional.empty();
    }

    private static Optional<SignIn.SignedIn> identityLogon(HuntingRow row, Provenance provenance) {
        Optional<Place> place =
                row.cell("Location").flatMap(written -> Place.written(written).or(() -> Place.parse(written)));
        return signedIn(
                row, provenance, row.cell("IPAddress").flatMap(IpAddress::parse), place, row.cell("Application"));
    }

    private static Optional<SignIn.SignedIn> signedIn(
            HuntingRow row,
            Provenance provenance,
            Optional<IpAddress> address,
            Optional<Place> place,
            Optional<String> application) {
        Optional<SignIn.Outcome> outcome = row.cell("ActionType").flatMap(action -> switch (action) {
            case "LogonSuccess" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "LogonFailed" -> Optional.of(SignIn.Outcome.FAILURE);
            default -> Optional.<SignIn.Outcome>empty();
        });
        return row.account()
                .filter(account -> outcome.isPresent())
                .map(account -> new SignIn.SignedIn(
                        provenance,
                        account,
                        outcome.orElseThrow(),
                        address,
                        place,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        application,
                        Optional.empty()));
    }

    /** Where a person's machine was; a server or a virtual one stands where it stands. */
    private static Optional<Endpoint.Located> located(HuntingRow row, Provenance provenance) {
        boolean person = row.cell("DeviceType").filter("Workstation"::equals).isPresent()
                && row.cell("DeviceName").isPresent()
                && Machines.chassis(row.cell("Vendor").orElse("") + " "
                                + row.cell("Model").orElse(""))
                        .filter(chassis -> chassis == Endpoint.Chassis.VIRTUAL)
                        .isEmpty();
        return row.cell("PublicIP")
                .filter(address -> person)
                .flatMap(IpAddress::parse)
                .filter(address -> !address.isPrivate())
                .map(address ->
                        new Endpoint.Located(provenance, Optional.empty(), Optional.of(address), Optional.empty()));
    }

    private static Optional<Endpoint.Software> software(HuntingRow row, Provenance provenance) {
        return row.cell("SoftwareName")
                .filter(name -> row.cell("DeviceName").isPresent())
                .map(name -> new Endpoint.Software(
                        provenance,
                        name,
                        row.cell("SoftwareVersion"),
                        row.cell("SoftwareVendor"),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Of an alert's evidence the row of the machine: the others name the same alert again. */
    private static Optional<Endpoint.Alert> alert(HuntingRow row, Provenance provenance) {
        boolean machine = row.cell("EntityType").filter("Machine"::equals).isPresent()
                && row.cell("DeviceName").isPresent();
        return row.cell("Title")
                .filter(title -> machine)
                .map(title -> new Endpoint.Alert(
                        provenance,
                        AlertKinds.of(row.cell("Categories")
                                .or(() -> row.cell("Category"))
                                .orElse("")),
                        title,
                        row.cell("Severity"),
                        Optional.empty()));
    }
}
