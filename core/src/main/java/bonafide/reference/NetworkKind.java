package bonafide.reference;

/** What a range of addresses is used for, as far as it matters to a contradiction about places. */
public enum NetworkKind {
    /** A data centre or rented server. */
    HOSTING,
    /** An exit of a consumer VPN. */
    VPN,
    /** The organisation's own gateway or office: an address here says nothing about where a person is. */
    OWN,
    /** A network known to be shared by many people: campus, hotel, co-working space. */
    SHARED
}
