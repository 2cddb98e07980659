package bonafide.source.parcel;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Trackers, shipments and their events from EasyPost. */
public final class EasyPost implements JsonSource {
    @Override
    public String name() {
        return "easypost";
    }

    @Override
    public About about() {
        return new About(
                "EasyPost trackers and shipments",
                "What /v2/trackers and /v2/shipments answer, and the events that a webhook receives (tracker.*), one object,"
                        + " a list or one a line. Each step of a tracker is a fact about the parcel by its number; who"
                        + " signed belongs to the delivery. A shipment says where a parcel was sent and to whom; its order"
                        + " is its reference, else its id, and the receiver's mail address joins it. What was made in test"
                        + " mode, and labels that nobody has handed in yet, are counted. Where a carrier gives no place,"
                        + " EasyPost writes its local time as UTC: hours may be off."
                        + Parcels.WORDS,
                List.of(
                        "tracker: tracking_code, signed_by, tracking_details[]: datetime, status, status_detail, message,"
                                + " tracking_location.city, .state, .country",
                        "shipment: id, reference, created_at, tracking_code, selected_rate.carrier, to_address",
                        "event: description, result"),
                List.of("logistics.tracking", "logistics.shipment"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("object", "tracking_code", "tracking_details", "carrier"),
                Signature.json("object", "to_address", "parcel", "from_address"),
                Signature.json("object", "description", "result/object", "previous_attributes"));
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("trackers", "shipments", "events");
    }

    @Override
    public RecordReader open() {
        return EasyPostMapper::read;
    }
}
