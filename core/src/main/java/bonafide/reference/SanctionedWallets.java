package bonafide.reference;

/** Virtual-currency addresses on a sanctions list. Empty unless the user loads a list. */
public interface SanctionedWallets {
    /** The list entry that names exactly this address. */
    Answer<String> wallet(String address);

    /** Whether a list is loaded at all. */
    boolean hasList();
}
