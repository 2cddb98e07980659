package bonafide.observation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place as coarse as the record that names it.
 *
 * @param country ISO 3166-1 alpha-2 in upper case, or "" where not known
 * @param region for the United States and Canada the two-letter code, elsewhere its name, one for all spellings where it is
 *     known, else as written; "" where not known
 * @param city as written, or ""
 * @param coordinates where the record gives them
 */
public record Place(String country, String region, String city, Optional<Coordinates> coordinates) {
    /** A country and nothing finer. */
    public static Place country(String country) {
        return of(country, "", "");
    }

    /** Names or codes of country, region and city, each of which may be "". */
    public static Place of(String country, String region, String city) {
        String code = Territories.country(country);
        return new Place(code, Territories.region(code, region), city.strip(), Optional.empty());
    }

    /**
     * Reads {@code country[/region[/city]][@latitude,longitude]}, for example {@code US/OH/Columbus@39.96,-83.00}.
     * Names are taken as well as codes: {@code United States/Ohio}.
     */
    public static Optional<Place> parse(String text) {
        int at = text.lastIndexOf('@');
        String[] parts = (at < 0 ? text : text.substring(0, at)).strip().split("/", -1);
        if (parts.length > 3 || (parts[0].isBlank() && at < 0)) {
            return Optional.empty();
        }
        Place named = of(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        if (named.country.isEmpty() && !parts[0].isBlank()) {
            return Optional.empty();
        }
        if (at < 0) {
            return Optional.of(named);
        }
        return coordinates(text.substring(at + 1)).map(named::at);
    }

    /**
     * Reads a place as people write it: {@code Columbus, Ohio, United States}, {@code Columbus, OH}, {@code Poland}. Empty
     * where the last part names neither a country nor, behind a city, a state of the United States, or could be either:
     * Georgia and DE are both.
     */
    public static Optional<Place> written(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", -1);
        String last = parts[parts.length - 1];
        String state = Territories.region("US", last);
        boolean isState = Territories.isState(state);
        boolean isCountry = !Territories.country(last).isEmpty();
        if (parts.length > 3 || isState == isCountry) {
            return Optional.empty();
        }
        if (isState) {
            return parts.length == 2 ? Optional.of(of("US", state, parts[0])) : Optional.empty();
        }
        return Optional.of(of(last, parts.length > 2 ? parts[1] : "", parts.length > 1 ? parts[0] : ""));
    }

    /** The same place with a point. */
    public Place at(Coordinates point) {
        return new Place(country, region, city, Optional.of(point));
    }

    /** The same place without anything finer than its region. */
    public Place inRegion() {
        return new Place(country, region, "", Optional.empty());
    }

    /** Whether both name a country and the countries differ. An unknown country differs from nothing. */
    public boolean otherCountry(Place other) {
        return !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
    }

    /**
     * Whether the two lie in different countries, or in different regions of one country. What is not known never differs,
     * nor do names of regions that may be two spellings of one.
     */
    public boolean otherRegion(Place other) {
        if (otherCountry(other)) {
            return true;
        }
        return country.equals(other.country)
                && !region.equals(other.region)
                && Territories.isKnown(country, region)
                && Territories.isKnown(country, other.region);
    }

    /** Distance in kilometres, where both have a point. */
    public OptionalDouble kilometresTo(Place other) {
        if (coordinates.isEmpty() || other.coordinates.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(coordinates.get().kilometresTo(other.coordinates.get()));
    }

    /** For people: {@code Columbus, OH, US}. */
    public String spoken() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {city, region, country}) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(part);
            }
        }
        return text.isEmpty() ? coordinates.map(Coordinates::toString).orElse("an unknown place") : text.toString();
    }

    /** The plain form, as {@link #parse} reads it. */
    @Override
    public String toString() {
        String named = country;
        if (!region.isEmpty() || !city.isEmpty()) {
            named += "/" + region;
        }
        if (!city.isEmpty()) {
            named += "/" + city;
        }
        return named + coordinates.map(point -> "@" + point).orElse("");
    }

    private static Optional<Coordinates> coordinates(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(parts[0].strip());
            double longitude = Double.parseDouble(parts[1].strip());
            boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            return onEarth ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
        } catch (NumberFormatException notNumbers) {
            return Optional.empty();
        }
    }
}
