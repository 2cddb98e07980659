package bonafide.source.auth0;

import bonafide.dossier.Statement;
import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.Optional;

/** Reads one event. */
final class Auth0Reader {
    private Auth0Reader() {}

    static void read(Json event, RawRecord raw, Reading reading) {
        Optional<Instant> at = reading.instant(raw, "date", event.text("date"));
        if (at.isEmpty()) {
            return;
        }
        String type = event.text("type").orElse("");
        Optional<String> account = event.text("user_name");
        Optional<? extends Observation> fact =
                account.flatMap(name -> fact(type, event, name, reading.provenance(raw, at.get())));
        if (fact.isEmpty()) {
            reading.unknownType(type + (account.isEmpty() ? " (no user)" : ""));
            return;
        }
        reading.state(Statement.of(OwnKeys.account(account.orElse("")), fact.get()));
    }

    private static Optional<? extends Observation> fact(
            String type, Json event, String account, Provenance provenance) {
        Optional<String> session = event.text("details", "session_id");
        return switch (type) {
            case "s", "scoa" -> Optional.of(signedIn(event, account, SignIn.Outcome.SUCCESS, provenance));
            case "f", "fp", "fu", "fcoa" -> Optional.of(signedIn(event, account, SignIn.Outcome.FAILURE, provenance));
            case "ssa" ->
                session.map(id -> new SignIn.SessionUsed(
                        provenance,
                        account,
                        id,
                        event.text("ip").flatMap(IpAddress::parse),
                        place(event.at("location_info")),
                        Optional.empty(),
                        Optional.empty()));
            case "slo", "sslo" -> session.map(id -> new SignIn.SessionEnded(provenance, account, id));
            default -> Optional.empty();
        };
    }

    private static SignIn signedIn(Json event, String account, SignIn.Outcome outcome, Provenance provenance) {
        return new SignIn.SignedIn(
                provenance,
                account,
                outcome,
                event.text("ip").flatMap(IpAddress::parse),
                place(event.at("location_info")),
                Optional.empty(),
                event.text("user_agent"),
                event.text("details", "session_id"),
                Optional.empty(),
                event.text("client_name"),
                Optional.empty());
    }

    private static Optional<Place> place(Json location) {
        Place named = Place.of(
                location.text("country_code")
                        .or(() -> location.text("country_name"))
                        .orElse(""),
                "",
                location.text("city_name").orElse(""));
        if (named.country().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(location.number("latitude")
                .filter(north -> Math.abs(north) <= 90)
                .flatMap(north -> location.number("longitude")
                        .filter(east -> Math.abs(east) <= 180)
                        .map(east -> named.at(new Coordinates(north, east))))
                .orElse(named));
    }
}
