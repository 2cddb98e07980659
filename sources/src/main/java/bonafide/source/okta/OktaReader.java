package bonafide.source.okta;

import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.source.Beginnings;
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
 * Reads the needed fields of an event and steps over the rest. Who acted and from which client stands in line after line, so
 * these parts are looked into only when their bytes are new.
 */
final class OktaReader {
    private static final List<String> FIELDS = List.of(
            "eventType",
            "published",
            "outcome/result",
            "actor",
            "client",
            "authenticationContext/externalSessionId",
            "device",
            "debugContext/debugData/dtHash",
            "debugContext/debugData/deviceFingerprint",
            "debugContext/debugData/factor",
            "target");
    private static final int TYPE = FIELDS.indexOf("eventType");
    private static final int PUBLISHED = FIELDS.indexOf("published");
    private static final int RESULT = FIELDS.indexOf("outcome/result");
    private static final int ACTOR = FIELDS.indexOf("actor");
    private static final int CLIENT = FIELDS.indexOf("client");
    private static final int SESSION = FIELDS.indexOf("authenticationContext/externalSessionId");
    private static final int DEVICE = FIELDS.indexOf("device");
    private static final int TOKEN = FIELDS.indexOf("debugContext/debugData/dtHash");
    private static final int FINGERPRINT = FIELDS.indexOf("debugContext/debugData/deviceFingerprint");
    private static final int FACTOR = FIELDS.indexOf("debugContext/debugData/factor");
    private static final int TARGET = FIELDS.indexOf("target");

    private final Beginnings<OktaEvent.Origin> origins = new Beginnings<>(15, List.of("actor", "client", "device"));
    private final JsonFields fields = JsonFields.of(FIELDS, origins);
    private final JsonFields actor = JsonFields.of(List.of("type", "alternateId", "id", "displayName"));
    private final JsonFields client = JsonFields.of(List.of(
            "ipAddress",
            "userAgent/rawUserAgent",
            "geographicalContext",
            "geographicalContext/country",
            "geographicalContext/state",
            "geographicalContext/city",
            "geographicalContext/geolocation/lat",
            "geographicalContext/geolocation/lon"));
    private final JsonFields device = JsonFields.of(List.of("id", "managed"));

    private final SliceCache<OktaEvent.Actor> actors = new SliceCache<>(14);
    private final SliceCache<OktaEvent.Client> clients = new SliceCache<>(14);
    private final SliceCache<OktaEvent.Device> devices = new SliceCache<>(14);
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
        OktaEvent.Origin origin = origin();
        String result = fields.text(RESULT, texts).orElse("");
        return new OktaEvent(
                type,
                result,
                published,
                origin,
                fields.text(SESSION),
                device(origin.device()),
                fields.text(FACTOR, texts),
                OktaMapper.needsTargets(type, result, fields.has(SESSION))
                        ? fields.remembered(
                                TARGET, targets, List.of(), () -> OktaEvent.Target.list(fields.json(TARGET)))
                        : List.of());
    }

    /** Who acted, from where and on what: remembered by the record's beginning, or each by its own bytes. */
    private OktaEvent.Origin origin() {
        Optional<OktaEvent.Origin> known = origins.value();
        if (known.isPresent()) {
            return known.get();
        }
        OktaEvent.Origin origin = OktaEvent.Origin.of(
                fields.part(ACTOR, actor, actors, OktaEvent.Actor.NOBODY, this::actor),
                fields.part(CLIENT, client, clients, OktaEvent.Client.UNKNOWN, this::client),
                fields.part(
                        DEVICE,
                        device,
                        devices,
                        OktaEvent.Device.UNKNOWN,
                        () -> new OktaEvent.Device(
                                device.text(0), device.text(1).flatMap(Json::flagOf))));
        if (fields.problem().isEmpty()) {
            origins.keep(origin);
        }
        return origin;
    }

    /** Okta's own id of the device, else its token's hash, else the browser's fingerprint. */
    private Optional<String> device(Optional<String> own) {
        if (own.isPresent()) {
            return own;
        }
        Optional<String> token = fields.text(TOKEN, texts);
        return token.isPresent() ? token : fields.text(FINGERPRINT, texts);
    }

    private OktaEvent.Actor actor() {
        return OktaEvent.Actor.of(written(actor, 0), written(actor, 1), written(actor, 2), written(actor, 3));
    }

    private OktaEvent.Client client() {
        return new OktaEvent.Client(
                client.text(0).flatMap(IpAddress::parse),
                client.remembered(2, places, Optional.empty(), this::place),
                client.text(1, texts));
    }

    private Optional<Place> place() {
        Place named = Place.of(written(client, 3), written(client, 4), written(client, 5));
        Optional<Double> latitude = Json.numberOf(written(client, 6));
        Optional<Double> longitude = Json.numberOf(written(client, 7));
        Optional<Place> exact = latitude.flatMap(north -> longitude
                .filter(east -> Math.abs(north) <= 90 && Math.abs(east) <= 180)
                .map(east -> named.at(new Coordinates(north, east))));
        return exact.or(
                () -> named.country().isEmpty() && named.city().isEmpty() ? Optional.empty() : Optional.of(named));
    }

    private static String written(JsonFields part, int field) {
        return part.text(field).orElse("");
    }

    private Optional<OktaEvent> refused(RawRecord raw, Reading reading) {
        fields.problem().ifPresent(broken -> reading.refuse(raw, broken.reason(), broken.hint()));
        return Optional.empty();
    }
}
