package bonafide.reference;

import bonafide.observation.PostalAddress;

/** Addresses whose form says that nobody lives there: post boxes, private mailbox shops, freight forwarders. */
public interface MailDrops {
    /** What kind of drop the address looks like, in words: {@code a private mailbox (PMB)}. */
    Answer<String> looksLike(PostalAddress address);
}
