package bonafide.reference;

/** What is known of a mail domain. */
public interface MailDomains {
    /** Whether addresses there are thrown away by design. Alias services of mainstream providers are not listed. */
    Answer<String> disposable(String domain);

    /** Whether anybody may open a mailbox there, so that the domain names no organisation. */
    Answer<String> publicProvider(String domain);
}
