package bonafide.source.duo;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.IpAddress;
import bonafide.observation.PhoneNumber;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one event of either log. */
final class DuoReader {
    private DuoReader() {}

    static void read(Json event, RawRecord raw, Reading reading) {
        Optional<Instant> at = event.text("isotimestamp")
                .flatMap(Times::instant)
                .or(() -> event.number("timestamp").flatMap(Times::epochSeconds));
        if (at.isEmpty()) {
            reading.refuse(raw, "is no event of Duo: it has no time that can be read", "keep the field isotimestamp");
        } else if (event.text("action").isPresent()) {
            administrator(event, at.get(), raw, reading);
        } else {
            person(event, at.get(), raw, reading);
        }
    }

    private static void person(Json event, Instant at, RawRecord raw, Reading reading) {
        String type = event.text("event_type").orElse("");
        String result = event.text("result").orElse("").toLowerCase(Locale.ROOT);
        Optional<String> account = event.text("user", "name");
        Optional<? extends SignIn> fact = switch (type) {
            case "authentication" ->
                account.flatMap(name -> outcome(result).map(how -> signedIn(event, name, how, at, raw, reading)));
            case "enrollment" ->
                account.filter(name -> result.equals("success"))
                        .flatMap(name -> authenticator(event.at("auth_device"))
                                .map(id -> enrolled(event, name, id, at, raw, reading)));
            default -> Optional.empty();
        };
        if (fact.isEmpty()) {
            reading.unknownType(type + (account.isEmpty() ? " (no account)" : " (" + result + ")"));
            return;
        }
        List<Key> about = new ArrayList<>(OwnKeys.account(account.orElse("")));
        event.text("email")
                .map(email -> Key.of(KeyKind.EMAIL, email))
                .filter(key -> !about.contains(key))
                .ifPresent(about::add);
        reading.state(Statement.of(about, fact.get()));
    }

    private static SignIn signedIn(
            Json event, String account, SignIn.Outcome outcome, Instant at, RawRecord raw, Reading reading) {
        Json device = event.at("access_device");
        return new SignIn.SignedIn(
                reading.provenance(raw, at),
                account,
                outcome,
                device.text("ip").flatMap(IpAddress::parse),
                place(device.at("location")),
                device.text("epkey"),
                Optional.empty(),
                Optional.empty(),
                managed(event),
                event.text("application", "name"),
                authenticator(event.at("auth_device")));
    }

    private static SignIn enrolled(
            Json event, String account, String authenticator, Instant at, RawRecord raw, Reading reading) {
        String factor = event.text("factor")
                .filter(name -> !name.equals("not_available"))
                .orElse("duo");
        return new SignIn.FactorEnrolled(reading.provenance(raw, at), account, factor, authenticator);
    }

    /** What is put there by hand may be the name of thousands of phones; a number is one phone's. */
    private static Optional<String> authenticator(Json device) {
        return device.text("key")
                .or(() -> device.text("name").flatMap(PhoneNumber::parse).map(PhoneNumber::value));
    }

    private static Optional<Boolean> managed(Json event) {
        return switch (event.text("trusted_endpoint_status").orElse("")) {
            case "trusted" -> Optional.of(true);
            case "not trusted" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> place(Json location) {
        return Optional.of(Place.of(
                        location.text("country").orElse(""),
                        location.text("state").orElse(""),
                        location.text("city").orElse("")))
                .filter(place -> !place.country().isEmpty());
    }

    private static Optional<SignIn.Outcome> outcome(String result) {
        return switch (result) {
            case "success" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "denied", "failure", "fraud" -> Optional.of(SignIn.Outcome.FAILURE);
            default -> Optional.empty();
        };
    }

    private static void administrator(Json event, Instant at, RawRecord raw, Reading reading) {
        String action = event.text("action").orElse("");
        Optional<SignIn.Outcome> outcome = switch (action) {
            case "admin_login" -> Optional.of(SignIn.Outcome.SUCCESS);
            case "admin_login_error", "admin_2fa_error" -> Optional.of(SignIn.Outcome.FAILURE);
            default -> Optional.empty();
        };
        Json description = description(event.at("description"));
        Optional<String> email = description.text("email");
        if (outcome.isEmpty() || email.isEmpty()) {
            reading.unknownType(action + (outcome.isPresent() ? " (no account)" : ""));
            return;
        }
        reading.state(Statement.of(
                OwnKeys.account(email.get()),
                new SignIn.SignedIn(
                        reading.provenance(raw, at),
                        email.get(),
                        outcome.get(),
                        description.text("ip_address").flatMap(IpAddress::parse),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Duo Admin Panel"),
                        Optional.empty())));
    }

    /** The description is an object, in the first version of the log written as text. */
    private static Json description(Json written) {
        byte[] bytes = written.text().orElse("").getBytes(StandardCharsets.UTF_8);
        return bytes.length > 0
                        && Json.parse(new RawRecord(bytes, 0, bytes.length, 1, "")) instanceof Json.Parsed.Value value
                ? value.json()
                : written;
    }
}
