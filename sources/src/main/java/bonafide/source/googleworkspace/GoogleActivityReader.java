package bonafide.source.googleworkspace;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one activity; its events stand in a list, or, split up by a collector, there is one. */
final class GoogleActivityReader {
    private static final Set<String> KNOWN_BY_STATE = Set.of("US", "CA");

    private GoogleActivityReader() {}

    /** The activity, or empty where it was refused. */
    static Optional<GoogleActivity> read(RawRecord raw, Reading reading) {
        return Json.read(raw, reading).flatMap(object -> read(object, raw, reading));
    }

    private static Optional<GoogleActivity> read(Json object, RawRecord raw, Reading reading) {
        Optional<String> application = object.text("id", "applicationName");
        if (application.isEmpty()) {
            reading.refuse(raw, "is no activity: it has no id.applicationName", "a record of something else?");
            return Optional.empty();
        }
        return reading.instant(raw, "id.time", object.text("id", "time"))
                .map(at -> new GoogleActivity(
                        at,
                        application.get(),
                        account(object.at("actor")),
                        object.text("ipAddress").flatMap(IpAddress::parse),
                        place(object.at("networkInfo")),
                        events(object.at("events"))));
    }

    private static Optional<String> account(Json actor) {
        boolean person = actor.text("callerType").map("USER"::equals).orElse(true);
        return person ? actor.text("email") : Optional.empty();
    }

    private static List<String> events(Json events) {
        List<Json> all = events.isObject() ? List.of(events) : events.items();
        return all.stream().map(event -> event.text("name").orElse("")).toList();
    }

    private static Optional<Place> place(Json network) {
        return network.text("regionCode").map(country -> {
            String subdivision = KNOWN_BY_STATE.contains(country)
                    ? network.text("subdivisionCode").orElse("")
                    : "";
            return Place.of(country, subdivision.substring(subdivision.indexOf('-') + 1), "");
        });
    }
}
