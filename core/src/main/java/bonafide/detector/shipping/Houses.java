package bonafide.detector.shipping;

import bonafide.detector.Spelling;
import bonafide.observation.PostalAddress;

/** Tells one house from another, however it is written. */
final class Houses {
    private static final int TYPING_ERRORS = 2;
    private static final int SHORTEST_STREET = 6;

    private Houses() {}

    /** Whether both addresses name a house at all. */
    static boolean comparable(PostalAddress one, PostalAddress other) {
        return !one.street().isEmpty() && !other.street().isEmpty();
    }

    /** Whether both mean one house: the unit is not compared, and up to two typing errors in the street are forgiven. */
    static boolean same(PostalAddress one, PostalAddress other) {
        return one.sameHouse(other) || (sameTown(one, other) && misspelt(one.street(), other.street()));
    }

    private static boolean sameTown(PostalAddress one, PostalAddress other) {
        return one.postcode().isEmpty() || other.postcode().isEmpty()
                ? !one.city().isEmpty() && one.sameCity(other)
                : one.postcode().equals(other.postcode());
    }

    /** The house number must agree to the digit. */
    private static boolean misspelt(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_STREET
                && number(one).equals(number(other))
                && !number(one).isEmpty()
                && Spelling.distance(one, other, TYPING_ERRORS) <= TYPING_ERRORS;
    }

    private static String number(String street) {
        return street.replaceAll("[^0-9]+", " ").strip();
    }
}
