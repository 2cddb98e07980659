package bonafide.source.cloudtrail;

import bonafide.observation.EmailAddress;
import bonafide.source.Json;
import bonafide.source.JsonFields;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Reads one event and finds out which person acted, if one did. Of the many events that are only counted no more than the
 * name is looked at.
 */
final class CloudTrailReader {
    private static final String HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
    private static final List<String> NAMES = List.of("eventName", "eventSource");

    private final JsonFields names = JsonFields.of(NAMES);

    /** The event, or empty where it was refused or is only counted. */
    Optional<CloudTrailEvent> read(RawRecord raw, Reading reading) {
        names.look(raw);
        Optional<String> type = type(names.text(0), names.text(1));
        if (type.isPresent() && names.problem().isEmpty() && !CloudTrailMapper.knows(type.get())) {
            reading.unknownType(type.get());
            return Optional.empty();
        }
        return Json.read(raw, reading).flatMap(object -> read(object, raw, reading));
    }

    private static Optional<CloudTrailEvent> read(Json object, RawRecord raw, Reading reading) {
        Optional<String> type = type(object.text("eventName"), object.text("eventSource"));
        if (type.isEmpty()) {
            return withoutName(object, raw, reading);
        }
        return reading.instant(raw, "eventTime", object.text("eventTime"))
                .map(at -> new CloudTrailEvent(type.get(), at, person(object.at("userIdentity")), object));
    }

    /** Insights that CloudTrail itself finds, and digests of its files, have no name. */
    private static Optional<CloudTrailEvent> withoutName(Json object, RawRecord raw, Reading reading) {
        Optional<String> type = object.text("eventType");
        if (type.isPresent() || !object.at("digestStartTime").isMissing()) {
            reading.unknownType(type.orElse("digest of log files"));
        } else {
            reading.refuse(raw, "is no event of CloudTrail: it has no eventName", "a record of something else?");
        }
        return Optional.empty();
    }

    private static Optional<String> type(Optional<String> name, Optional<String> source) {
        return name.map(called -> (source.orElse("").replace(".amazonaws.com", "") + " " + called).strip());
    }

    /** Root is shared, and a role is somebody only where its session bears a mail address. */
    private static Optional<String> person(Json identity) {
        return switch (identity.text("type").orElse("")) {
            case "IAMUser", "IdentityCenterUser", "Unknown" ->
                identity.text("userName").filter(name -> !name.equals(HIDDEN));
            case "AssumedRole", "FederatedUser" ->
                identity.text("arn")
                        .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                        .filter(session -> EmailAddress.parse(session).isPresent());
            default -> Optional.empty();
        };
    }
}
