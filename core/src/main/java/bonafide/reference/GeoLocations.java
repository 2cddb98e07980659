package bonafide.reference;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;

/** Where an address of the network is said to be. Coarse by nature: a country is often right, a city often wrong. */
public interface GeoLocations {
    /** The place, as fine as the table knows it. Private addresses have none. */
    Answer<Place> locate(IpAddress address);
}
