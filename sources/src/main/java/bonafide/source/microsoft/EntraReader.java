package bonafide.source.microsoft;

import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.Optional;

/** Reads a record as Graph answers it, or as diagnostic settings wrap it in {@code properties}. */
final class EntraReader {
    private EntraReader() {}

    static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(record -> read(record, raw, reading));
    }

    private static void read(Json record, RawRecord raw, Reading reading) {
        Json body = record.at("properties").isObject() ? record.at("properties") : record;
        if (!body.at("activityDisplayName").isMissing()) {
            EntraAudit.read(body, raw, reading);
        } else if (!body.at("createdDateTime").isMissing() && body.at("status").isObject()) {
            signIn(record, body, raw, reading);
        } else if (record.text("category").isPresent()) {
            reading.unknownType(record.text("category").orElse(""));
        } else {
            reading.refuse(raw, "is neither a sign-in nor an audit event", "a record of another log of Microsoft's?");
        }
    }

    private static void signIn(Json record, Json body, RawRecord raw, Reading reading) {
        Optional<Instant> at = reading.instant(raw, "createdDateTime", body.text("createdDateTime"));
        if (at.isEmpty()) {
            return;
        }
        Optional<String> account = body.text("userPrincipalName");
        Optional<Integer> code = body.whole("status", "errorCode");
        if (account.isEmpty() || code.isEmpty()) {
            String type = record.text("category").orElse("sign-in");
            reading.unknownType(type + (account.isEmpty() ? " (no person)" : " (no result)"));
            return;
        }
        boolean interactive = isInteractive(record, body);
        SignIn.Outcome outcome = EntraErrors.outcome(code.get());
        new MicrosoftSignIn(
                        at.get(),
                        account.get(),
                        body.text("userDisplayName"),
                        outcome,
                        interactive || isOnTheDevice(body)
                                ? origin(body)
                                : origin(body).withoutAddress(),
                        body.text("sessionId"),
                        body.text("appDisplayName"),
                        interactive)
                .state(raw, reading);
    }

    /** The log's own name decides: samples of the interactive log hold records whose flag says otherwise. */
    private static boolean isInteractive(Json record, Json body) {
        return switch (record.text("category").orElse("")) {
            case "SignInLogs" -> true;
            case "NonInteractiveUserSignInLogs" -> false;
            default -> body.flag("isInteractive").orElse(true);
        };
    }

    /**
     * Whether the program that went on by itself runs on the person's device. For one that runs on a server Entra repeats the
     * address of the sign-in from which it has its token, however long ago and wherever the person now is.
     */
    static boolean isOnTheDevice(String clientApp) {
        return clientApp.equals("Mobile Apps and Desktop clients");
    }

    private static boolean isOnTheDevice(Json body) {
        return body.text("clientAppUsed").filter(EntraReader::isOnTheDevice).isPresent();
    }

    private static MicrosoftSignIn.Origin origin(Json body) {
        return new MicrosoftSignIn.Origin(
                body.text("ipAddress").flatMap(IpAddress::parse),
                place(body.at("location")),
                body.text("deviceDetail", "deviceId"),
                body.text("userAgent"),
                body.flag("deviceDetail", "isManaged"));
    }

    private static Optional<Place> place(Json location) {
        Place named = Place.of(
                location.text("countryOrRegion").orElse(""),
                location.text("state").orElse(""),
                location.text("city").orElse(""));
        if (named.country().isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> north = location.number("geoCoordinates", "latitude");
        Optional<Double> east = location.number("geoCoordinates", "longitude");
        boolean given = north.isPresent()
                && east.isPresent()
                && Math.abs(north.get()) <= 90
                && Math.abs(east.get()) <= 180
                && !(north.get() == 0 && east.get() == 0);
        return Optional.of(given ? named.at(new Coordinates(north.get(), east.get())) : named);
    }
}
