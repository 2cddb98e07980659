package bonafide.source.parcel;

import bonafide.observation.Logistics.TrackingStatus;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tracked parcels from Shippo. */
public final class Shippo implements JsonSource {
    private static final Map<String, TrackingStatus> STATUSES = Map.of(
            "TRANSIT", TrackingStatus.IN_TRANSIT,
            "DELIVERED", TrackingStatus.DELIVERED,
            "RETURNED", TrackingStatus.RETURNED,
            "FAILURE", TrackingStatus.EXCEPTION);

    @Override
    public String name() {
        return "shippo";
    }

    @Override
    public About about() {
        return new About(
                "Shippo tracks",
                "What /tracks/CARRIER/NUMBER answers, and what a track_updated webhook receives, one object, a list or one a"
                        + " line. Each step is a fact about the parcel by its number. Steps before the carrier has the"
                        + " parcel, those of unknown status, and whatever is marked as a test are counted. The metadata is"
                        + " the caller's own words and is not read, nor is address_to, which has no street."
                        + Parcels.WORDS,
                List.of(
                        "tracking_number; tracking_history[]: status, status_details, status_date, substatus.code,"
                                + " location.city, .state, .country",
                        "webhook: event, test, data"),
                List.of("logistics.tracking"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("tracking_number", "carrier", "tracking_history", "tracking_status"),
                Signature.json("event", "data/tracking_number", "data/tracking_history"));
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("results");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(object -> object(object, raw, reading));
    }

    private static void object(Json object, RawRecord raw, Reading reading) {
        Json track = object.at("data").isObject() ? object.at("data") : object;
        Optional<String> number = track.text("tracking_number");
        if (number.isEmpty()) {
            reading.refuse(raw, "is no track: it has no tracking_number", "a record of something else?");
        } else if (object.flag("test").orElse(false)) {
            reading.unknownType("test");
        } else {
            track.items("tracking_history").forEach(step -> step(step, number.get(), raw, reading));
        }
    }

    private static void step(Json step, String number, RawRecord raw, Reading reading) {
        String word = step.text("status").orElse("UNKNOWN");
        TrackingStatus status = STATUSES.get(word);
        if (status == null) {
            reading.unknownType("step " + word);
            return;
        }
        boolean accepted = step.text("substatus", "code")
                .filter("package_accepted"::equals)
                .isPresent();
        Parcels.state(
                new Parcels.Event(
                        number,
                        accepted ? TrackingStatus.ACCEPTED : status,
                        Parcels.place(step.at("location")),
                        step.text("status_details")),
                Optional.empty(),
                step.text("status_date").orElse(""),
                raw.part(step),
                reading);
    }
}
