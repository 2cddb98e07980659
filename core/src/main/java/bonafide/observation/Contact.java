package bonafide.observation;

import java.time.LocalDate;
import java.util.Optional;

/** How somebody can be reached, and who vouches for them. */
public sealed interface Contact extends Observation {

    /** An e-mail address of the person. */
    @Means("An e-mail address of the person")
    record Email(
            Provenance provenance,
            @Means("The address") EmailAddress address,
            @Means("What it is used for") Use use) implements Contact {}

    /** A telephone number of the person. */
    @Means("A telephone number of the person")
    record Phone(
            Provenance provenance,
            @Means("The number") PhoneNumber number,
            @Means("What it is used for") Use use,

            @Means("The kind of line, where a look-up says so")
            Optional<LineType> line)
            implements Contact {}

    /** A postal address of the person. */
    @Means("A postal address of the person")
    record Address(
            Provenance provenance,

            @Means("The address in one line, parts divided by commas")
            PostalAddress address,

            @Means("What the address is to the record") AddressUse use)
            implements Contact {}

    /** Somebody named as a reference. */
    @Means("Somebody named as a reference")
    record Referee(
            Provenance provenance,
            @Means("The referee's name") String name,
            @Means("The referee's e-mail address") Optional<EmailAddress> email,
            @Means("The referee's number") Optional<PhoneNumber> phone,
            @Means("For whom the referee is said to speak") Optional<String> employer)
            implements Contact {}

    /** Somebody inside recommended the person. */
    @Means("Somebody inside recommended the person")
    record Referral(
            Provenance provenance,
            @Means("Who recommended") String byName,
            @Means("That person's e-mail address") Optional<EmailAddress> byEmail)
            implements Contact {}

    /** A message or call to contact data that the person gave did not arrive. */
    @Means("A message or call to contact data that the person gave did not arrive")
    record DeliveryFailed(
            Provenance provenance,
            @Means("By what it was sent") Channel channel,
            @Means("The address or number that failed") String target,
            @Means("What the carrier answered") Optional<String> reason)
            implements Contact {}

    /** The real mail domain of an employer, found independently of the applicant. */
    @Means("The real mail domain of an employer, found independently of the applicant")
    record EmployerDomain(
            Provenance provenance,
            @Means("The employer") String employer,
            @Means("Its domain") String domain) implements Contact {}

    /** When a domain was registered, as the organisation looked it up. */
    @Means("When a domain was registered, as the organisation looked it up")
    record DomainRegistered(
            Provenance provenance,
            @Means("The domain") String domain,
            @Means("The day of registration") LocalDate registered)
            implements Contact {}

    /** An exact match of the person's contact data with a shared indicator list. */
    @Means("An exact match of the person's contact data with a shared indicator list")
    record ListedIdentifier(
            Provenance provenance,
            @Means("The value that matched") String value,
            @Means("The list and its publisher") String list,
            @Means("When the list was published") LocalDate published,
            @Means("Until when the entry holds") LocalDate expires)
            implements Contact {}

    /** What contact data is used for. */
    enum Use {
        PERSONAL,
        WORK,
        RECOVERY
    }

    /** The kind of a telephone line. */
    enum LineType {
        MOBILE,
        FIXED,
        VOIP,
        UNKNOWN
    }

    /** What an address is to the record that holds it. */
    enum AddressUse {
        HOME,
        IDENTITY_DOCUMENT,
        PAYROLL,
        MAILING
    }

    /** By what something is sent. */
    enum Channel {
        EMAIL,
        PHONE,
        POST
    }
}
