package bonafide.reference;

import bonafide.observation.IpAddress;

/** Ranges of addresses that are no home line. */
public interface NetworkRanges {
    /**
     * What is known of the range that an address is in.
     *
     * @param kind what it is used for
     * @param operator whose it is, as the table names it
     */
    record Network(NetworkKind kind, String operator) {}

    /** The narrowest listed range that holds the address. */
    Answer<Network> network(IpAddress address);
}
