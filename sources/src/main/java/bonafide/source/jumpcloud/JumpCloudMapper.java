package bonafide.source.jumpcloud;

import bonafide.dossier.Key;
import bonafide.dossier.Statement;
import bonafide.observation.SignIn;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an event says about the account that acted. */
final class JumpCloudMapper {
    private static final Set<String> SIGN_INS = Set.of("user_login_attempt", "admin_login_attempt", "sso_auth");

    private JumpCloudMapper() {}

    static void map(JumpCloudEvent event, RawRecord raw, Reading reading) {
        if (!SIGN_INS.contains(event.type())) {
            reading.unknownType(event.type());
        } else if (event.accounts().isEmpty()) {
            reading.unknownType(event.type() + " (no account)");
        } else if (event.succeeded().isEmpty()) {
            reading.unknownType(event.type() + " (no result)");
        } else {
            List<Key> about = event.accounts().stream()
                    .flatMap(account -> OwnKeys.account(account).stream())
                    .distinct()
                    .toList();
            reading.state(Statement.of(about, signedIn(event, event.succeeded().get(), raw, reading)));
        }
    }

    private static SignIn.SignedIn signedIn(JumpCloudEvent event, boolean succeeded, RawRecord raw, Reading reading) {
        return new SignIn.SignedIn(
                reading.provenance(raw, event.at()),
                event.accounts().getFirst(),
                succeeded ? SignIn.Outcome.SUCCESS : SignIn.Outcome.FAILURE,
                event.address(),
                event.place(),
                event.system(),
                event.userAgent(),
                Optional.empty(),
                event.system().map(known -> true),
                event.application(),
                event.phone());
    }
}
