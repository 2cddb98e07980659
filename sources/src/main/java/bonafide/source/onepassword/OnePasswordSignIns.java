package bonafide.source.onepassword;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sign-in attempts as the Events API of 1Password Business answers them. */
public final class OnePasswordSignIns implements JsonSource {
    @Override
    public String name() {
        return "1password-sign-ins";
    }

    @Override
    public About about() {
        return new About(
                "1Password sign-in attempts",
                "Answers of the Events API under signinattempts, whole or one attempt a line. Every category that ends in"
                        + " _failed is a failure. The client's name and version are no user agent and are left out.",
                List.of("timestamp, session_uuid, category, country, location.country, .region, .city, .latitude,"
                        + " .longitude, target_user.email, .name, client.ip_address"),
                List.of("sign-in.signed-in"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("uuid", "session_uuid", "category", "target_user/email", "client/ip_address"));
    }

    @Override
    public String nameHint() {
        return "1password";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("items");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(attempt -> read(attempt, raw, reading));
    }

    private static void read(Json attempt, RawRecord raw, Reading reading) {
        Optional<Instant> at = reading.instant(raw, "timestamp", attempt.text("timestamp"));
        if (at.isEmpty()) {
            return;
        }
        String category = attempt.text("category").orElse("");
        Optional<SignIn.Outcome> outcome = outcome(category);
        Optional<String> account = attempt.text("target_user", "email");
        if (outcome.isEmpty() || account.isEmpty()) {
            reading.unknownType(category + (account.isEmpty() ? " (no account)" : ""));
            return;
        }
        List<Key> about = new ArrayList<>(OwnKeys.account(account.get()));
        attempt.text("target_user", "name").ifPresent(name -> about.add(Key.of(KeyKind.NAME, name)));
        reading.state(Statement.of(
                about,
                new SignIn.SignedIn(
                        reading.provenance(raw, at.get()),
                        account.get(),
                        outcome.get(),
                        attempt.text("client", "ip_address").flatMap(IpAddress::parse),
                        place(attempt),
                        Optional.empty(),
                        Optional.empty(),
                        attempt.text("session_uuid"),
                        Optional.empty(),
                        Optional.of("1Password"),
                        Optional.empty())));
    }

    private static Optional<SignIn.Outcome> outcome(String category) {
        if (category.equals("success") || category.equals("firewall_reported_success")) {
            return Optional.of(SignIn.Outcome.SUCCESS);
        }
        return category.endsWith("_failed") ? Optional.of(SignIn.Outcome.FAILURE) : Optional.empty();
    }

    private static Optional<Place> place(Json attempt) {
        Json location = attempt.at("location");
        Place named = Place.of(
                location.text("country").or(() -> attempt.text("country")).orElse(""),
                location.text("region").orElse(""),
                location.text("city").orElse(""));
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
