package bonafide.observation;

import java.util.Optional;

/** Where equipment goes. */
public sealed interface Logistics extends Observation {

    /** Where an order of equipment is to go, as instructed at that time; a later one for the same order is a change. */
    @Means(
            "Where an order of equipment is to go, as instructed at that time; a later one for the same order is a change")
    record ShipTo(
            Provenance provenance,
            @Means("The order") String order,
            @Means("The address in one line") PostalAddress address,
            @Means("To whom") Optional<String> recipient,
            @Means("Why it changed, where said") Optional<String> reason)
            implements Logistics {}

    /** A parcel handed to a carrier. */
    @Means("A parcel handed to a carrier")
    record Shipment(
            Provenance provenance,
            @Means("The order") String order,
            @Means("Serial number of the device in it") Optional<String> serial,
            @Means("Where to") PostalAddress address,
            @Means("To whom") Optional<String> recipient,
            @Means("By whom") Optional<String> carrier,
            @Means("The carrier's number") Optional<String> tracking)
            implements Logistics {}

    /** What the carrier reports of a parcel. */
    @Means("What the carrier reports of a parcel")
    record Tracking(
            Provenance provenance,
            @Means("The carrier's number") String tracking,
            @Means("What happened") TrackingStatus status,
            @Means("Where") Optional<Place> place,
            @Means("Who signed") Optional<String> signedBy,
            @Means("The carrier's words") Optional<String> detail)
            implements Logistics {}

    /** What a carrier reports. */
    enum TrackingStatus {
        ACCEPTED,
        IN_TRANSIT,
        DELIVERED,
        REDIRECTED,
        FORWARDED,
        EXPORTED,
        RETURNED,
        EXCEPTION
    }
}
