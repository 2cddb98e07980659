package bonafide.source.slack;

import bonafide.observation.IpAddress;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Instant;
import java.util.Optional;

/** Reads one entry. */
final class SlackReader {
    private SlackReader() {}

    /** The entry, or empty where it was refused. */
    static Optional<SlackEntry> read(RawRecord raw, Reading reading) {
        return Json.read(raw, reading).flatMap(object -> read(object, raw, reading));
    }

    private static Optional<SlackEntry> read(Json object, RawRecord raw, Reading reading) {
        Optional<String> action = object.text("action");
        Optional<Instant> at = object.number("date_create").flatMap(Times::epochSeconds);
        if (action.isEmpty() || at.isEmpty()) {
            reading.refuse(
                    raw,
                    "is no entry of Slack: " + (action.isEmpty() ? "it has no action" : "date_create is no time"),
                    "date_create is to be seconds since 1970, such as 1773476813");
            return Optional.empty();
        }
        boolean member = object.text("actor", "type").filter("user"::equals).isPresent();
        Json user = object.at("actor", "user");
        return Optional.of(new SlackEntry(
                action.get(),
                at.get(),
                member ? user.text("email") : Optional.empty(),
                user.text("name"),
                object.text("context", "ip_address").flatMap(IpAddress::parse),
                object.text("context", "ua"),
                object.text("context", "session_id")));
    }
}
