package bonafide.detector.shipping;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Logistics;
import bonafide.observation.Logistics.TrackingStatus;
import bonafide.observation.Observation;
import bonafide.observation.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The carrier redirected, forwarded or exported a parcel after it had been delivered.
 *
 * <p>Fooled by a new label of another carrier. A redirect before delivery (a parcel held at a shop) is ordinary and does
 * not count; a move, a repair or a return looks the same where the carrier does not call it a return. Source: F24-03.
 */
public record ParcelForwarded() implements KeepingDetector {
    private static final Set<TrackingStatus> ONWARD =
            Set.of(TrackingStatus.REDIRECTED, TrackingStatus.FORWARDED, TrackingStatus.EXPORTED);

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Logistics.Tracking.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        Map<String, Logistics.Tracking> delivered = new HashMap<>();
        for (Logistics.Tracking step : state.all(Logistics.Tracking.class)) {
            Optional<Logistics.Tracking> before = Optional.ofNullable(delivered.get(step.tracking()));
            if (before.isPresent() && ONWARD.contains(step.status())) {
                return found(before.get(), step);
            }
            if (step.status() == TrackingStatus.DELIVERED) {
                delivered.put(step.tracking(), step);
            }
        }
        return delivered.isEmpty()
                ? new Judgement.Missing(List.of("logistics.tracking"), "no carrier says that a parcel was delivered")
                : new Judgement.Silent("no parcel went on after its delivery");
    }

    private static Judgement found(Logistics.Tracking delivered, Logistics.Tracking onward) {
        String from = delivered.place().map(Place::spoken).orElse("the ship-to");
        String to = onward.place().map(place -> " in " + place.spoken()).orElse("");
        String what = switch (onward.status()) {
            case EXPORTED -> "exported";
            case FORWARDED -> "forwarded";
            default -> "redirected";
        };
        Judgement.Found found = Judgement.Found.of(
                "Parcel " + onward.tracking() + " was delivered at " + from + " and afterwards " + what + to + ".",
                new Compared("delivered: " + from, what + " after delivery" + to),
                List.of(
                        new Evidence(delivered, "delivered, " + from),
                        new Evidence(onward, onward.detail().orElse(what + to))));
        return onward.place()
                .map(place -> found.given(List.of(new Circumstance.Elsewhere(place, onward.at()))))
                .orElse(found);
    }
}
