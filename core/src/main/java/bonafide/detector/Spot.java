package bonafide.detector;

import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges.Network;
import java.util.List;
import java.util.Optional;

/**
 * Where a record says that somebody or something was.
 *
 * @param address the network address in the record
 * @param given the place in the record
 * @param place the place that follows: the record's own, else the table's; empty where neither says anything, or where
 *     the address is the organisation's own
 * @param network what is known of the address's range
 * @param lookUps the tables' answers
 */
public record Spot(
        Optional<IpAddress> address,
        Optional<Place> given,
        Optional<Place> place,
        Optional<Network> network,
        List<LookUp> lookUps) {
    private static final Spot UNKNOWN =
            new Spot(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Spot {
        lookUps = List.copyOf(lookUps);
    }

    /** Nothing is known. */
    public static Spot unknown() {
        return UNKNOWN;
    }

    /** Whether it is what a record with this address and this place stands for. */
    boolean isOf(Optional<IpAddress> otherAddress, Optional<Place> otherGiven) {
        return address.equals(otherAddress) && given.equals(otherGiven);
    }

    /** The place's country, or "". */
    public String country() {
        return place.map(Place::country).orElse("");
    }

    /** Whether the address belongs to a data centre or a VPN, so that the place may be the server's and not a person's. */
    public boolean isRented() {
        return network.map(Network::kind)
                .filter(kind -> kind == NetworkKind.HOSTING || kind == NetworkKind.VPN)
                .isPresent();
    }

    /** For people: the place, and what the address is where it is no home line. */
    public String spoken() {
        String where = place.map(Place::spoken).orElse("an unknown place");
        return network.filter(known -> isRented())
                .map(known -> where + " (through " + known.operator() + ", "
                        + (known.kind() == NetworkKind.VPN ? "a VPN" : "a data centre") + ")")
                .orElse(where);
    }
}
