package bonafide.source.crowdstrike;

import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.Machines;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an event of the stream says. */
final class FalconStreamMapper {
    private static final Set<String> SIGN_INS = Set.of("userAuthenticate", "twoFactorAuthenticate", "saml2Assert");

    private FalconStreamMapper() {}

    static void map(String type, Instant at, Json event, RawRecord raw, Reading reading) {
        boolean known = switch (type) {
            case "DetectionSummaryEvent", "EppDetectionSummaryEvent" -> detection(at, event, raw, reading);
            case "AuthActivityAuditEvent" -> signIn(at, event, raw, reading);
            default -> false;
        };
        if (!known) {
            String operation =
                    event.text("OperationName").map(name -> " " + name).orElse("");
            reading.unknownType(type + operation);
        }
    }

    private static boolean detection(Instant at, Json event, RawRecord raw, Reading reading) {
        Optional<String> title = event.text("DetectName").or(() -> event.text("Name"));
        Optional<String> computer = event.text("ComputerName").or(() -> event.text("Hostname"));
        if (title.isEmpty() || computer.isEmpty()) {
            return false;
        }
        List<String> names = List.of(computer.get());
        reading.state(Statement.of(
                Machines.keys(Optional.empty(), names, Optional.empty()),
                new Endpoint.Alert(
                        reading.provenance(raw, at),
                        kind(event.text("Tactic").orElse("")),
                        title.get(),
                        event.text("SeverityName"),
                        Optional.empty())));
        Optional<String> account = Machines.domainAccount(
                event.text("MachineDomain")
                        .filter(domain -> !domain.equals("NA"))
                        .orElse(""),
                event.text("UserName").orElse(""),
                computer.get());
        Instant started = FalconTimes.seconds(event, "ProcessStartTime").orElse(at);
        event.text("FileName")
                .ifPresent(file -> reading.state(Statement.of(
                        Machines.keys(Optional.empty(), names, account),
                        new Endpoint.ProcessSeen(
                                reading.provenance(raw, started),
                                file,
                                path(event, file),
                                event.text("CommandLine"),
                                Optional.empty()))));
        return true;
    }

    /** The path as one: the folder is written without the file. */
    private static Optional<String> path(Json event, String file) {
        return event.text("FilePath").map(folder -> {
            String divider = folder.indexOf('/') >= 0 ? "/" : "\\";
            boolean whole = Machines.fileName(folder).equalsIgnoreCase(file);
            return whole ? folder : folder.endsWith(divider) ? folder + file : folder + divider + file;
        });
    }

    private static Endpoint.AlertKind kind(String tactic) {
        return switch (tactic) {
            case "Malware", "Machine Learning" -> Endpoint.AlertKind.MALWARE;
            default -> Endpoint.AlertKind.OTHER;
        };
    }

    /** Signing in to the console; what is no address is a client of an interface. */
    private static boolean signIn(Instant at, Json event, RawRecord raw, Reading reading) {
        Optional<String> user =
                event.text("UserId").filter(id -> EmailAddress.parse(id).isPresent());
        Optional<Boolean> success = event.flag("Success");
        boolean signIn = event.text("OperationName").filter(SIGN_INS::contains).isPresent();
        if (user.isEmpty() || success.isEmpty() || !signIn) {
            return false;
        }
        reading.state(Statement.of(
                OwnKeys.account(user.get()),
                new SignIn.SignedIn(
                        reading.provenance(raw, at),
                        user.get(),
                        success.get() ? SignIn.Outcome.SUCCESS : SignIn.Outcome.FAILURE,
                        event.text("UserIp").flatMap(IpAddress::parse),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        event.text("ServiceName"),
                        Optional.empty())));
        return true;
    }
}
