package bonafide.detector;

import bonafide.finding.Evidence;
import bonafide.observation.Contact;
import bonafide.observation.Identity;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places where a person is expected by agreement or by their own word: work place, stated home or current place, home
 * and payroll address. Where somebody comes <em>from</em> is never among them.
 *
 * @param known at most {@link #BOUND}, the first of each place
 */
public record DeclaredPlaces(List<Declared> known) {
    /** The kinds of observation that declare a place. */
    public static final Set<Class<? extends Observation>> KINDS =
            Set.of(Organisation.WorkPlace.class, Identity.StatedPlace.class, Contact.Address.class);

    private static final int BOUND = 16;
    private static final DeclaredPlaces NONE = new DeclaredPlaces(List.of());

    public DeclaredPlaces {
        known = List.copyOf(known);
    }

    /** One place and the observation that declares it. */
    public record Declared(Place place, Observation by) {}

    /** How finely places are compared. */
    public enum Grain {
        /** Only another country is elsewhere. */
        COUNTRY,
        /** Another state or province of one country is elsewhere too. */
        REGION
    }

    /** Nothing declared yet. */
    public static DeclaredPlaces none() {
        return NONE;
    }

    /** What a detector reads that compares other kinds with declared places. */
    public static Set<Class<? extends Observation>> kindsWith(Set<Class<? extends Observation>> others) {
        Set<Class<? extends Observation>> kinds = new HashSet<>(KINDS);
        kinds.addAll(others);
        return Set.copyOf(kinds);
    }

    /** What the remembered observations declare. */
    public static DeclaredPlaces in(Kept state) {
        return NONE.and(state.observations());
    }

    /** Whether the observation is of a kind that declares places. */
    public static boolean declares(Observation observation) {
        return KINDS.contains(observation.getClass());
    }

    /** With what one more observation declares. */
    public DeclaredPlaces and(Observation observation) {
        return and(List.of(observation));
    }

    /** With what several more declare that names a country and is not declared yet in that detail. */
    public DeclaredPlaces and(List<Observation> more) {
        List<Declared> declared = new ArrayList<>(known);
        for (Observation observation : more) {
            Optional<Place> place = placeOf(observation);
            if (place.isPresent() && declared.size() < BOUND && isNew(place.get(), declared)) {
                declared.add(new Declared(place.get(), observation));
            }
        }
        return declared.size() == known.size() ? this : new DeclaredPlaces(declared);
    }

    private static boolean isNew(Place place, List<Declared> declared) {
        for (Declared one : declared) {
            if (one.place.equals(place)) {
                return false;
            }
        }
        return !place.country().isEmpty();
    }

    /** Whether anything is declared. */
    public boolean any() {
        return !known.isEmpty();
    }

    /** Whether a place is elsewhere than every declared one. What is not known is never elsewhere. */
    public boolean elsewhere(Place place, Grain grain) {
        if (!any() || place.country().isEmpty()) {
            return false;
        }
        for (Declared one : known) {
            if (!(grain == Grain.COUNTRY ? one.place.otherCountry(place) : one.place.otherRegion(place))) {
                return false;
            }
        }
        return true;
    }

    /** For people: the places, each once. */
    public String spoken() {
        Set<String> places = new LinkedHashSet<>();
        for (Declared one : known) {
            places.add(one.place.spoken());
        }
        return String.join("; ", places);
    }

    /** The first observations that declare, as evidence. */
    public List<Evidence> evidence() {
        return known.stream()
                .limit(3)
                .map(one -> new Evidence(one.by, one.place.spoken()))
                .toList();
    }

    private static Optional<Place> placeOf(Observation observation) {
        return switch (observation) {
            case Organisation.WorkPlace work -> Optional.of(work.place());
            case Identity.StatedPlace stated ->
                Optional.of(stated.place()).filter(any -> stated.use() != Identity.PlaceUse.FROM);
            case Contact.Address address ->
                Optional.of(address.address().place())
                        .filter(any -> address.use() == Contact.AddressUse.HOME
                                || address.use() == Contact.AddressUse.PAYROLL);
            default -> Optional.empty();
        };
    }
}
