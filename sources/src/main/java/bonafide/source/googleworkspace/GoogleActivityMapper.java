package bonafide.source.googleworkspace;

import bonafide.dossier.Statement;
import bonafide.observation.SignIn;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.Optional;

/** What an activity says about the account that acted. */
final class GoogleActivityMapper {
    private GoogleActivityMapper() {}

    static void map(GoogleActivity activity, RawRecord raw, Reading reading) {
        for (String event : activity.events()) {
            String type = activity.application() + " " + event;
            Optional<SignIn.Outcome> outcome = outcome(type);
            if (outcome.isEmpty()) {
                reading.unknownType(type);
            } else if (activity.account().isEmpty()) {
                reading.unknownType(type + " (no account)");
            } else {
                String account = activity.account().get();
                SignIn.SignedIn signedIn = signedIn(activity, account, outcome.get(), raw, reading);
                reading.state(Statement.of(OwnKeys.account(account), signedIn));
            }
        }
    }

    private static Optional<SignIn.Outcome> outcome(String type) {
        return switch (type) {
            case "login login_success" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "login login_failure" -> Optional.of(SignIn.Outcome.FAILURE);
            case "login login_challenge", "login login_verification" -> Optional.of(SignIn.Outcome.CHALLENGE);
            default -> Optional.empty();
        };
    }

    private static SignIn.SignedIn signedIn(
            GoogleActivity activity, String account, SignIn.Outcome outcome, RawRecord raw, Reading reading) {
        return new SignIn.SignedIn(
                reading.provenance(raw, activity.at()),
                account,
                outcome,
                activity.address(),
                activity.place(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
