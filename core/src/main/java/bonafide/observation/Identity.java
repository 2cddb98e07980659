package bonafide.observation;

import java.time.LocalDate;
import java.util.Optional;

/** Who somebody says, or a record says, that they are. */
public sealed interface Identity extends Observation {

    /** A name under which the person is known. */
    @Means("A name under which the person is known")
    record LegalName(
            Provenance provenance,
            @Means("The name as written") String name,
            @Means("What the name is for") NameUse use)
            implements Identity {}

    /** A date of birth, compared as a record and never as an age. */
    @Means("A date of birth, compared as a record and never as an age")
    record BirthDate(
            Provenance provenance, @Means("The day") LocalDate date) implements Identity {}

    /** A keyed hash of a tax identifier; the identifier itself is never kept. */
    @Means("A keyed hash of a tax identifier; the identifier itself is never kept")
    record TaxIdFingerprint(
            Provenance provenance,

            @Means("The keyed hash, as the payroll system makes it")
            String fingerprint) implements Identity {}

    /** A fact of somebody's life that two records can disagree about. */
    @Means("A fact of somebody's life that two records can disagree about")
    record Biography(
            Provenance provenance,
            @Means("Which fact") BiographyFact fact,
            @Means("What is said of it") String value,

            @Means("What exactly it is about, such as the school's name")
            Optional<String> of)
            implements Identity {}

    /** Where the person says, or a record says, that they are or live. */
    @Means("Where the person says, or a record says, that they are or live")
    record StatedPlace(
            Provenance provenance,
            @Means("The place") Place place,
            @Means("What the place is to the person") PlaceUse use)
            implements Identity {}

    /** What a name is for. */
    enum NameUse {
        LEGAL,
        PREFERRED,
        FORMER,
        ALIAS
    }

    /** A fact of a life. */
    enum BiographyFact {
        FORMER_ADDRESS,
        SCHOOL_PLACE,
        SCHOOL_TIME,
        EMPLOYMENT_PLACE,
        HOUSEHOLD_MEMBER,
        OTHER
    }

    /** What a place is to somebody. */
    enum PlaceUse {
        HOME,
        CURRENT,
        FROM
    }
}
