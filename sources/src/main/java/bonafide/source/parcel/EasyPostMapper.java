package bonafide.source.parcel;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Logistics;
import bonafide.observation.Logistics.TrackingStatus;
import bonafide.observation.PostalAddress;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells EasyPost's objects apart and makes facts of them. */
final class EasyPostMapper {
    private static final Map<String, TrackingStatus> STATUSES = Map.of(
            "in_transit", TrackingStatus.IN_TRANSIT,
            "out_for_delivery", TrackingStatus.IN_TRANSIT,
            "available_for_pickup", TrackingStatus.IN_TRANSIT,
            "delivered", TrackingStatus.DELIVERED,
            "return_to_sender", TrackingStatus.RETURNED,
            "failure", TrackingStatus.EXCEPTION,
            "error", TrackingStatus.EXCEPTION);

    private EasyPostMapper() {}

    static void read(RawRecord raw, Reading reading) {
        Json.read(raw, reading).ifPresent(object -> object(object, raw, reading));
    }

    private static void object(Json object, RawRecord raw, Reading reading) {
        String type = object.text("object").orElse("");
        boolean test = object.text("mode").filter("test"::equals).isPresent();
        if (test) {
            reading.unknownType(type + " in test mode");
        } else if (type.equals("Tracker")) {
            tracker(object, raw, reading);
        } else if (type.equals("Shipment")) {
            shipment(object, raw, reading);
        } else if (type.equals("Event")
                && object.text("result", "object").filter("Tracker"::equals).isPresent()) {
            tracker(object.at("result"), raw, reading);
        } else if (type.isEmpty()) {
            reading.refuse(raw, "is no object of EasyPost: it does not say which", "export it again");
        } else {
            reading.unknownType(type + " " + object.text("description").orElse(""));
        }
    }

    private static void tracker(Json tracker, RawRecord raw, Reading reading) {
        Optional<String> code = tracker.text("tracking_code");
        if (code.isEmpty()) {
            reading.refuse(raw, "is a tracker without tracking_code", "export it again");
            return;
        }
        for (Json step : tracker.items("tracking_details")) {
            String status = step.text("status").orElse("unknown");
            TrackingStatus known = STATUSES.get(status);
            if (known == null) {
                reading.unknownType("step " + status);
                continue;
            }
            TrackingStatus first = step.text("status_detail")
                            .filter("received_at_origin_facility"::equals)
                            .isPresent()
                    ? TrackingStatus.ACCEPTED
                    : known;
            Parcels.state(
                    new Parcels.Event(
                            code.get(), first, Parcels.place(step.at("tracking_location")), step.text("message")),
                    known == TrackingStatus.DELIVERED ? tracker.text("signed_by") : Optional.empty(),
                    step.text("datetime").orElse(""),
                    raw.part(step),
                    reading);
        }
    }

    private static void shipment(Json shipment, RawRecord raw, Reading reading) {
        Json to = shipment.at("to_address");
        Optional<String> order = shipment.text("reference").or(() -> shipment.text("id"));
        Optional<PostalAddress> address = Parcels.address(to);
        if (order.isEmpty() || address.isEmpty()) {
            reading.refuse(raw, "is a shipment without an id or a street", "export it with its to_address");
            return;
        }
        Provenance provenance = reading.provenance(
                raw, shipment.text("created_at").flatMap(Times::instant).orElse(Provenance.UNDATED));
        Logistics.Shipment sent = new Logistics.Shipment(
                provenance,
                order.get(),
                Optional.empty(),
                address.get(),
                to.text("name"),
                shipment.text("selected_rate", "carrier"),
                shipment.text("tracking_code"));
        List<Key> about = new ArrayList<>(OwnKeys.of(sent));
        to.text("email")
                .filter(email -> EmailAddress.parse(email).isPresent())
                .ifPresent(email -> about.add(Key.of(KeyKind.EMAIL, email)));
        reading.state(Statement.of(about, sent));
    }
}
