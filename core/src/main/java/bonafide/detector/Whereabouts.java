package bonafide.detector;

import bonafide.finding.LookUp;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.Answer;
import bonafide.reference.GeoLocations;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges;
import bonafide.reference.NetworkRanges.Network;
import bonafide.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says where a record places somebody: by the record's own place first, else by what the tables know of the address. The
 * organisation's own gateways and private addresses say nothing about where a person is.
 */
public record Whereabouts(GeoLocations geoLocations, NetworkRanges networkRanges) {

    /** From the tables. */
    public static Whereabouts from(References references) {
        return new Whereabouts(references.geoLocations(), references.networkRanges());
    }

    /** The spot that an address and a place, each of which may be missing, stand for. */
    public Spot spot(Optional<IpAddress> address, Optional<Place> given) {
        Optional<IpAddress> open = address.filter(any -> !any.isPrivate());
        List<LookUp> lookUps = new ArrayList<>();
        Optional<Network> network = open.flatMap(ip -> network(ip, lookUps));
        if (network.map(Network::kind).filter(NetworkKind.OWN::equals).isPresent()) {
            return new Spot(address, given, Optional.empty(), network, lookUps);
        }
        Optional<Place> place =
                given.filter(Whereabouts::saysSomething).or(() -> open.flatMap(ip -> place(ip, lookUps)));
        return new Spot(address, given, place, network, lookUps);
    }

    private Optional<Network> network(IpAddress address, List<LookUp> lookUps) {
        Answer<Network> answer = networkRanges.network(address);
        answer.value()
                .ifPresent(network -> lookUps.add(new LookUp(
                        address.toString(),
                        network.operator() + ": " + network.kind().name().toLowerCase(java.util.Locale.ROOT),
                        answer.table())));
        return answer.value();
    }

    private Optional<Place> place(IpAddress address, List<LookUp> lookUps) {
        Answer<Place> answer = geoLocations.locate(address);
        Optional<Place> place = answer.value().filter(Whereabouts::saysSomething);
        place.ifPresent(found -> lookUps.add(new LookUp(address.toString(), found.spoken(), answer.table())));
        return place;
    }

    private static boolean saysSomething(Place place) {
        return !place.country().isEmpty();
    }
}
