package bonafide.source.cloudtrail;

import bonafide.dossier.Statement;
import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.Optional;

/** What an event says about the user who acted, or who got a device. */
final class CloudTrailMapper {
    private static final String CONSOLE = "signin ConsoleLogin";
    private static final String PORTAL = "signin UserAuthentication";
    private static final String ENABLED = "iam EnableMFADevice";

    private CloudTrailMapper() {}

    /** Whether events of that type are read. */
    static boolean knows(String type) {
        return type.equals(CONSOLE) || type.equals(PORTAL) || type.equals(ENABLED);
    }

    static void map(CloudTrailEvent event, RawRecord raw, Reading reading) {
        switch (event.type()) {
            case CONSOLE -> signedIn(event, "AWS console", "responseElements", "ConsoleLogin", raw, reading);
            case PORTAL ->
                signedIn(event, "AWS access portal", "serviceEventDetails", "UserAuthentication", raw, reading);
            case ENABLED -> enrolled(event, raw, reading);
            default -> reading.unknownType(event.type());
        }
    }

    private static void signedIn(
            CloudTrailEvent event, String application, String part, String field, RawRecord raw, Reading reading) {
        Json fields = event.fields();
        Optional<SignIn.Outcome> outcome = switch (fields.text(part, field).orElse("")) {
            case "Success" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "Failure" -> Optional.of(SignIn.Outcome.FAILURE);
            default -> Optional.empty();
        };
        if (event.person().isEmpty() || outcome.isEmpty()) {
            reading.unknownType(event.type() + (outcome.isEmpty() ? " (no result)" : " (no person)"));
            return;
        }
        SignIn.SignedIn signedIn = new SignIn.SignedIn(
                reading.provenance(raw, event.at()),
                event.person().get(),
                outcome.get(),
                fields.text("sourceIPAddress").flatMap(IpAddress::parse),
                Optional.empty(),
                Optional.empty(),
                fields.text("userAgent"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(application),
                fields.text("additionalEventData", "MFAIdentifier"));
        reading.state(Statement.of(OwnKeys.of(signedIn), signedIn));
    }

    /** The device belongs to the user it is enabled for, whoever does it. */
    private static void enrolled(CloudTrailEvent event, RawRecord raw, Reading reading) {
        Json request = event.fields().at("requestParameters");
        Optional<String> device = request.text("serialNumber");
        Optional<String> owner = request.text("userName").or(event::person);
        boolean failed = event.fields().text("errorCode").isPresent();
        if (failed || device.isEmpty() || owner.isEmpty()) {
            reading.unknownType(event.type() + (failed ? " (failed)" : " (no user or device)"));
            return;
        }
        SignIn.FactorEnrolled enrolled = new SignIn.FactorEnrolled(
                reading.provenance(raw, event.at()), owner.get(), kind(device.get()), device.get());
        reading.state(Statement.of(OwnKeys.of(enrolled), enrolled));
    }

    /** A virtual device or security key is named by an ARN, a hardware token by its serial number. */
    private static String kind(String device) {
        if (!device.startsWith("arn:")) {
            return "hardware token";
        }
        return device.contains(":u2f/") ? "security key" : "virtual device";
    }
}
