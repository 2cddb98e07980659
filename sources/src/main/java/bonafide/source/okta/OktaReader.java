package bonafide.source.okta;

import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Json;
import bonafide.source.JsonFields;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.SliceCache;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the needed fields of an event and steps over the rest; people, places, browsers and applications that repeat are
 * remembered.
 */
final class OktaReader {
    private static final List<String> FIELDS = List.of(
            "eventType",
            "published",
            "outcome/result",
            "actor",
            "actor/type",
            "actor/alternateId",
            "actor/id",
            "actor/displayName",
            "client/ipAddress",
            "client/geographicalContext",
            "client/geographicalContext/country",
            "client/geographicalContext/state",
            "client/geographicalContext/city",
            "client/geographicalContext/geolocation/lat",
            "client/geographicalContext/geolocation/lon",
            "client/userAgent/rawUserAgent",
            "authenticationContext/externalSessionId",
            "device/id",
            "device/managed",
            "debugContext/debugData/dtHash",
            "debugContext/debugData/deviceFingerprint",
            "debugContext/debugData/factor",
            "target");

    private static final int TYPE = FIELDS.indexOf("eventType");
    private static final int PUBLISHED = FIELDS.indexOf("published");
    private static final int RESULT = FIELDS.indexOf("outcome/result");
    private static final int ACTOR = FIELDS.indexOf("actor");
    private static final int ADDRESS = FIELDS.indexOf("client/ipAddress");
    private static final int PLACE = FIELDS.indexOf("client/geographicalContext");
    private static final int USER_AGENT = FIELDS.indexOf("client/userAgent/rawUserAgent");
    private static final int SESSION = FIELDS.indexOf("authenticationContext/externalSessionId");
    private static final int DEVICE = FIELDS.indexOf("device/id");
    private static final int MANAGED = FIELDS.indexOf("device/managed");
    private static final int TOKEN = FIELDS.indexOf("debugContext/debugData/dtHash");
    private static final int FINGERPRINT = FIELDS.indexOf("debugContext/debugData/deviceFingerprint");
    private static final int FACTOR = FIELDS.indexOf("debugContext/debugData/factor");
    private static final int TARGET = FIELDS.indexOf("target");

    private final JsonFields fields = JsonFields.of(FIELDS);
    private final SliceCache<OktaEvent.Actor> actors = new SliceCache<>(15);
    private final SliceCache<List<OktaEvent.Target>> targets = new SliceCache<>(14);
    private final SliceCache<Optional<Place>> places = new SliceCache<>(12);
    private final SliceCache<Optional<String>> texts = new SliceCache<>(14);

    /** The event, or empty where it was refused. */
    Optional<OktaEvent> read(RawRecord raw, Reading reading) {
        fields.look(raw);
        Optional<String> type = fields.text(TYPE, texts);
        Optional<String> published = fields.text(PUBLISHED);
        Optional<Instant> at = published.flatMap(Times::instant);
        if (fields.problem().isPresent()) {
            return refused(raw, reading);
        }
        if (type.isEmpty() || published.isEmpty()) {
            String missing = type.isEmpty() ? "eventType" : "published";
            reading.refuse(raw, "is no event of Okta: it has no " + missing, "a record of something else?");
            return Optional.empty();
        }
        if (at.isEmpty()) {
            reading.refuse(
                    raw,
                    "published cannot be read: \"" + published.get() + "\"",
                    "an instant such as 2026-03-14T09:26:53Z");
            return Optional.empty();
        }
        if (!OktaMapper.knows(type.get())) {
            reading.unknownType(type.get());
            return Optional.empty();
        }
        OktaEvent event = event(type.get(), at.get());
        return fields.problem().isPresent() ? refused(raw, reading) : Optional.of(event);
    }

    private OktaEvent event(String type, Instant published) {
        String result = fields.text(RESULT, texts).orElse("");
        return new OktaEvent(
                type,
                result,
                published,
                fields.remembered(ACTOR, actors, OktaEvent.Actor.NOBODY, this::actor),
                fields.text(ADDRESS).flatMap(IpAddress::parse),
                fields.remembered(PLACE, places, Optional.empty(), this::place),
                fields.text(USER_AGENT, texts),
                fields.text(SESSION),
                device(),
                fields.text(MANAGED, texts).flatMap(Json::flagOf),
                fields.text(FACTOR, texts),
                OktaMapper.needsTargets(type, result, fields.has(SESSION))
                        ? fields.remembered(
                                TARGET, targets, List.of(), () -> OktaEvent.Target.list(fields.json(TARGET)))
                        : List.of());
    }

    /** Okta's own id of the device, else its token's hash, else the browser's fingerprint. */
    private Optional<String> device() {
        for (int field : new int[] {DEVICE, TOKEN, FINGERPRINT}) {
            Optional<String> device = fields.text(field, texts);
            if (device.isPresent()) {
                return device;
            }
        }
        return Optional.empty();
    }

    private OktaEvent.Actor actor() {
        return OktaEvent.Actor.of(
                field("actor/type"), field("actor/alternateId"), field("actor/id"), field("actor/displayName"));
    }

    private Optional<Place> place() {
        Place named = Place.of(
                field("client/geographicalContext/country"),
                field("client/geographicalContext/state"),
                field("client/geographicalContext/city"));
        Optional<Double> latitude = Json.numberOf(field("client/geographicalContext/geolocation/lat"));
        Optional<Double> longitude = Json.numberOf(field("client/geographicalContext/geolocation/lon"));
        Optional<Place> exact = latitude.flatMap(north -> longitude
                .filter(east -> Math.abs(north) <= 90 && Math.abs(east) <= 180)
                .map(east -> named.at(new Coordinates(north, east))));
        return exact.or(
                () -> named.country().isEmpty() && named.city().isEmpty() ? Optional.empty() : Optional.of(named));
    }

    private String field(String path) {
        return fields.text(FIELDS.indexOf(path)).orElse("");
    }

    private Optional<OktaEvent> refused(RawRecord raw, Reading reading) {
        fields.problem().ifPresent(broken -> reading.refuse(raw, broken.reason(), broken.hint()));
        return Optional.empty();
    }
}
