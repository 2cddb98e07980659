package bonafide.source.github;

import bonafide.observation.EmailAddress;
import bonafide.observation.IpAddress;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Instant;
import java.util.Optional;

/** Reads one event of the audit log. Its times are milliseconds since 1970. */
final class GitHubAuditReader {
    private GitHubAuditReader() {}

    /** The event, or empty where it was refused. */
    static Optional<GitHubAuditEvent> read(RawRecord raw, Reading reading) {
        return Json.read(raw, reading).flatMap(object -> read(object, raw, reading));
    }

    private static Optional<GitHubAuditEvent> read(Json object, RawRecord raw, Reading reading) {
        Optional<String> action = object.text("action");
        Optional<Instant> at = object.number("@timestamp")
                .or(() -> object.number("created_at"))
                .flatMap(milliseconds -> Times.epochSeconds(milliseconds / 1000));
        if (action.isEmpty() || at.isEmpty()) {
            reading.refuse(
                    raw,
                    "is no event of the audit log: it has no " + (action.isEmpty() ? "action" : "time"),
                    "@timestamp or created_at is to be milliseconds since 1970");
            return Optional.empty();
        }
        return Optional.of(new GitHubAuditEvent(
                action.get(),
                at.get(),
                member(object),
                object.text("external_identity_nameid").flatMap(EmailAddress::parse),
                object.text("repo").or(() -> object.text("repository")),
                object.text("visibility"),
                object.text("actor_ip").flatMap(IpAddress::parse)));
    }

    private static Optional<String> member(Json object) {
        boolean bot = object.flag("actor_is_bot").orElse(false);
        return object.text("actor").filter(actor -> !bot && !actor.endsWith("[bot]"));
    }
}
