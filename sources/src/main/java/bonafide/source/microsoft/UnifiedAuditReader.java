package bonafide.source.microsoft;

import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Reads one event of the unified audit log, whatever it stands in. */
final class UnifiedAuditReader {
    private UnifiedAuditReader() {}

    static void read(Json event, RawRecord raw, Reading reading) {
        Optional<Instant> at =
                reading.instant(raw, "CreationTime", event.text("CreationTime").map(Times::inUtcUnlessSaid));
        if (at.isEmpty()) {
            return;
        }
        String operation = event.text("Operation").orElse("");
        switch (operation) {
            case "UserLoggedIn", "UserLoginFailed" -> signIn(event, operation, at.get(), raw, reading);
            case "Update user." -> update(event, operation, at.get(), raw, reading);
            default -> reading.unknownType(operation);
        }
    }

    private static void signIn(Json event, String operation, Instant at, RawRecord raw, Reading reading) {
        Optional<String> account = event.text("UserId").filter(id -> isPerson(event, id));
        if (account.isEmpty()) {
            reading.unknownType(operation + " (no person)");
            return;
        }
        Optional<String> client = event.text("ActorIpAddress").or(() -> event.text("ClientIP"));
        new MicrosoftSignIn(
                        at,
                        account.get(),
                        Optional.empty(),
                        operation.equals("UserLoggedIn") ? SignIn.Outcome.SUCCESS : refusal(event),
                        new MicrosoftSignIn.Origin(
                                client.flatMap(IpAddress::parse),
                                Optional.empty(),
                                named(event.at("DeviceProperties"), "Id"),
                                named(event.at("ExtendedProperties"), "UserAgent"),
                                named(event.at("DeviceProperties"), "IsCompliantAndManaged")
                                        .flatMap(Json::flagOf)
                                        .filter(managed -> managed)),
                        named(event.at("DeviceProperties"), "SessionId"),
                        Optional.empty(),
                        true)
                .state(raw, reading);
    }

    private static void update(Json event, String operation, Instant at, RawRecord raw, Reading reading) {
        boolean stated = false;
        Optional<String> account = event.text("ObjectId").filter(id -> id.indexOf('@') > 0);
        if (account.isPresent()) {
            for (Json property : event.items("ModifiedProperties")) {
                stated |= new NewFactors(account.get(), at)
                        .state(
                                property.text("Name").orElse(""),
                                property.text("OldValue").orElse(""),
                                property.text("NewValue").orElse(""),
                                raw,
                                reading);
            }
        }
        if (!stated) {
            reading.unknownType(operation);
        }
    }

    /** A regular user or an administrator; the other types are systems, applications and policies. */
    private static boolean isPerson(Json event, String id) {
        String type = event.text("UserType").orElse("0");
        String word = id.toLowerCase(Locale.ROOT);
        return (type.equals("0") || type.equals("2"))
                && !word.equals("unknown")
                && !word.equals("not available")
                && !word.startsWith("serviceprincipal_");
    }

    /** An interrupt, by its number or its name, is a question and no failure. */
    private static SignIn.Outcome refusal(Json event) {
        boolean asks = event.text("LogonError")
                .filter(name -> name.endsWith("Interrupt"))
                .isPresent();
        SignIn.Outcome byNumber =
                event.whole("ErrorNumber").map(EntraErrors::outcome).orElse(SignIn.Outcome.FAILURE);
        return asks || byNumber == SignIn.Outcome.CHALLENGE ? SignIn.Outcome.CHALLENGE : SignIn.Outcome.FAILURE;
    }

    private static Optional<String> named(Json properties, String name) {
        return properties.items().stream()
                .filter(property -> property.text("Name").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(property -> property.text("Value"));
    }
}
