package bonafide.detector;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The few spots that somebody was at lately, so that going to and fro between a home line and a telephone does not ask the
 * tables at every record.
 *
 * @param spots oldest first, at most {@link #MOST}
 */
public record RecentSpots(List<Spot> spots) {
    private static final int MOST = 4;
    private static final RecentSpots NONE = new RecentSpots(List.of());

    public RecentSpots {
        spots = List.copyOf(spots);
    }

    /** None yet. */
    public static RecentSpots none() {
        return NONE;
    }

    /** The spot that a record with this address and place stood for before. */
    public Optional<Spot> of(Optional<IpAddress> address, Optional<Place> given) {
        // by index, because an iterator for each record is most of what this would cost
        for (int index = 0; index < spots.size(); index++) {
            Spot spot = spots.get(index);
            if (spot.address().equals(address) && spot.given().equals(given)) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** With one more. Returns these where it is among them. */
    public RecentSpots and(Spot spot) {
        if (spots.contains(spot) || of(spot.address(), spot.given()).isPresent()) {
            return this;
        }
        List<Spot> more = new ArrayList<>(spots.size() < MOST ? spots : spots.subList(1, MOST));
        more.add(spot);
        return new RecentSpots(more);
    }
}
