package bonafide.detector.identity;

import bonafide.detector.PersonName;
import bonafide.observation.Identity.BiographyFact;
import bonafide.observation.Place;
import bonafide.observation.PostalAddress;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether two tellings of one fact of a life can both be true. What cannot be read agrees. */
final class BiographyValues {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int YEARS = 1;

    private BiographyValues() {}

    static boolean agree(BiographyFact fact, String one, String other) {
        return switch (fact) {
            case SCHOOL_PLACE, EMPLOYMENT_PLACE -> samePlace(one, other);
            case SCHOOL_TIME -> sameYears(years(one), years(other));
            case FORMER_ADDRESS -> sameAddress(one, other);
            case HOUSEHOLD_MEMBER -> PersonName.agree(one, other);
            case OTHER -> sameText(plain(one), plain(other));
        };
    }

    /** Lower case, letters and digits only. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static boolean sameText(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static boolean samePlace(String one, String other) {
        Optional<Place> here = place(one);
        Optional<Place> there = place(other);
        return here.isEmpty() || there.isEmpty() || !here.get().otherRegion(there.get());
    }

    private static Optional<Place> place(String text) {
        return Place.parse(text)
                .or(() -> PostalAddress.parse(text).map(PostalAddress::place))
                .filter(place -> !place.country().isEmpty());
    }

    private static boolean sameAddress(String one, String other) {
        Optional<PostalAddress> here = PostalAddress.parse(one);
        Optional<PostalAddress> there = PostalAddress.parse(other);
        if (here.isEmpty() || there.isEmpty()) {
            return true;
        }
        boolean unread = here.get().street().isEmpty() || there.get().street().isEmpty();
        return unread || here.get().sameHouse(there.get());
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .limit(8)
                .map(found -> Integer.parseInt(found.group()))
                .sorted()
                .toList();
    }

    /** First and last years agree to a year; a single year need only lie within the other's time. */
    private static boolean sameYears(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        if (one.size() == 1 || other.size() == 1) {
            return one.getFirst() <= other.getLast() + YEARS && other.getFirst() <= one.getLast() + YEARS;
        }
        return Math.abs(one.getFirst() - other.getFirst()) <= YEARS
                && Math.abs(one.getLast() - other.getLast()) <= YEARS;
    }
}
