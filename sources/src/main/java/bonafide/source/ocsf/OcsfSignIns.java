package bonafide.source.ocsf;

import bonafide.dossier.Statement;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What an event of Authentication says. */
final class OcsfSignIns {
    private static final int LOGON = 1;
    private static final int LOGOFF = 2;
    private static final int SYSTEM_ACCOUNT = 3;
    private static final int SERVICE_ACCOUNT = 4;

    /** Logons of batches and services. */
    private static final Set<Integer> UNATTENDED = Set.of(4, 5);

    private OcsfSignIns() {}

    static boolean read(Json event, Instant at, RawRecord raw, Reading reading) {
        boolean unattended = UNATTENDED.contains(event.whole("logon_type_id").orElse(-1));
        Optional<String> account = unattended ? Optional.empty() : account(event.at("user"));
        int activity = event.whole("activity_id").orElse(0);
        Provenance provenance = reading.provenance(raw, at);
        Optional<? extends Observation> observation = account.flatMap(known -> switch (activity) {
            case LOGON -> signedIn(event, known, provenance);
            case LOGOFF ->
                event.text("session", "uid").map(session -> new SignIn.SessionEnded(provenance, known, session));
            default -> Optional.empty();
        });
        observation.ifPresent(known -> reading.state(Statement.of(OwnKeys.of(known), known)));
        return observation.isPresent();
    }

    private static Optional<SignIn.SignedIn> signedIn(Json event, String account, Provenance provenance) {
        Optional<SignIn.Outcome> outcome = event.whole("status_id").flatMap(status -> switch (status) {
            case 1 -> Optional.of(SignIn.Outcome.SUCCESS);
            case 2 -> Optional.of(SignIn.Outcome.FAILURE);
            default -> Optional.<SignIn.Outcome>empty();
        });
        return outcome.map(how -> new SignIn.SignedIn(
                provenance,
                account,
                how,
                event.text("src_endpoint", "ip").flatMap(IpAddress::parse),
                OcsfPlaces.of(event.at("src_endpoint", "location")),
                Optional.empty(),
                event.text("http_request", "user_agent"),
                event.text("session", "uid"),
                Optional.empty(),
                event.text("service", "name"),
                Optional.empty()));
    }

    /** The person's account; empty for what the system or a service runs under, and for machines. */
    private static Optional<String> account(Json user) {
        int type = user.whole("type_id").orElse(0);
        return user.text("email_addr")
                .or(() -> user.text("name"))
                .filter(name -> type != SYSTEM_ACCOUNT && type != SERVICE_ACCOUNT && !name.endsWith("$"));
    }
}
