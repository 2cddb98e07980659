package bonafide.source.jumpcloud;

import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one event. */
final class JumpCloudReader {
    private static final Set<String> PEOPLE = Set.of("user", "admin");
    private static final Set<String> KNOWN_BY_STATE = Set.of("US", "CA");

    private JumpCloudReader() {}

    /** The event, or empty where it was refused. */
    static Optional<JumpCloudEvent> read(RawRecord raw, Reading reading) {
        return Json.read(raw, reading).flatMap(object -> read(object, raw, reading));
    }

    private static Optional<JumpCloudEvent> read(Json object, RawRecord raw, Reading reading) {
        Optional<String> type = object.text("event_type");
        if (type.isEmpty()) {
            reading.refuse(raw, "is no event of JumpCloud: it has no event_type", "a record of something else?");
            return Optional.empty();
        }
        return reading.instant(raw, "timestamp", object.text("timestamp"))
                .map(at -> new JumpCloudEvent(
                        type.get(),
                        at,
                        accounts(object.at("initiated_by")),
                        object.flag("success").or(() -> object.flag("sso_token_success")),
                        object.text("client_ip").flatMap(IpAddress::parse),
                        place(object.at("geoip")),
                        userAgent(object.at("useragent")),
                        object.text("application", "display_label").or(() -> object.text("application", "name")),
                        object.text("auth_context", "system", "id"),
                        object.text("auth_context", "jumpcloud_protect_device", "id")));
    }

    private static List<String> accounts(Json actor) {
        boolean person = actor.text("type").map(PEOPLE::contains).orElse(true);
        return person
                ? Stream.of(actor.text("username"), actor.text("email"))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Optional<Place> place(Json where) {
        return where.text("country_code").map(country -> {
            String field = KNOWN_BY_STATE.contains(country) ? "region_code" : "region_name";
            Place named = Place.of(country, where.text(field).orElse(""), "");
            return point(where).map(named::at).orElse(named);
        });
    }

    private static Optional<Coordinates> point(Json where) {
        Optional<Double> latitude = where.number("latitude").filter(north -> Math.abs(north) <= 90);
        Optional<Double> longitude = where.number("longitude").filter(east -> Math.abs(east) <= 180);
        return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
    }

    private static Optional<String> userAgent(Json client) {
        String named = Stream.of(client.text("name"), client.text("version"), client.text("os_full"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }
}
