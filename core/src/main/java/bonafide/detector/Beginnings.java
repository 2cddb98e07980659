package bonafide.detector;

import bonafide.observation.Logistics;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody began: the first day of an engagement, equipment handed to a carrier, equipment delivered. "Early" means
 * soon after any of them, so that a missing record can only make the time shorter.
 *
 * @param known at most {@link #BOUND}, the first ones
 */
public record Beginnings(List<Beginning> known) {
    /** The kinds of observation that mark a beginning. */
    public static final Set<Class<? extends Observation>> KINDS =
            Set.of(Organisation.Employed.class, Logistics.Shipment.class, Logistics.Tracking.class);

    private static final int BOUND = 32;
    private static final Beginnings NONE = new Beginnings(List.of());

    public Beginnings {
        known = List.copyOf(known);
    }

    /**
     * One beginning.
     *
     * @param what for people: {@code first day of work}
     */
    public record Beginning(String what, Instant at, Observation by) {}

    /** None seen yet. */
    public static Beginnings none() {
        return NONE;
    }

    /** Whether the observation is of a kind that can mark a beginning. */
    public static boolean marks(Observation observation) {
        return KINDS.contains(observation.getClass());
    }

    /** With what one more observation marks. */
    public Beginnings and(Observation observation) {
        Optional<Beginning> beginning = beginning(observation);
        if (beginning.isEmpty() || known.size() == BOUND) {
            return this;
        }
        List<Beginning> more = new ArrayList<>(known);
        more.add(beginning.get());
        return new Beginnings(more);
    }

    /** Whether anything is known. */
    public boolean any() {
        return !known.isEmpty();
    }

    /** The latest beginning that lies at most so long before an instant, and not after it. */
    public Optional<Beginning> shortlyBefore(Instant instant, Duration within) {
        return known.stream()
                .filter(one -> !one.at.isAfter(instant) && !one.at.plus(within).isBefore(instant))
                .max(Comparator.comparing(Beginning::at));
    }

    private static Optional<Beginning> beginning(Observation observation) {
        return switch (observation) {
            case Organisation.Employed employed ->
                Optional.of(new Beginning(
                        "first day of work",
                        employed.start().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        employed));
            case Logistics.Shipment shipment
            when shipment.provenance().dated() ->
                Optional.of(new Beginning("dispatch of the equipment", shipment.at(), shipment));
            case Logistics.Tracking tracking
            when tracking.status() == Logistics.TrackingStatus.DELIVERED
                    && tracking.provenance().dated() ->
                Optional.of(new Beginning("delivery of the equipment", tracking.at(), tracking));
            default -> Optional.empty();
        };
    }
}
