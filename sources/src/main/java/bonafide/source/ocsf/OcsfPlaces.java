package bonafide.source.ocsf;

import bonafide.observation.Coordinates;
import bonafide.observation.Place;
import bonafide.source.Json;
import java.util.List;
import java.util.Optional;

/** Places as the schema writes them. */
final class OcsfPlaces {
    private OcsfPlaces() {}

    /** The place, unless it names neither a country nor a point. */
    static Optional<Place> of(Json location) {
        Place named = Place.of(
                location.text("country").orElse(""),
                location.text("region").map(OcsfPlaces::withoutCountry).orElse(""),
                location.text("city").orElse(""));
        Place place = point(location).map(named::at).orElse(named);
        return place.country().isEmpty() && place.coordinates().isEmpty() ? Optional.empty() : Optional.of(place);
    }

    /** Regions are codes such as {@code US-OH}. */
    private static String withoutCountry(String region) {
        return region.length() > 3 && region.charAt(2) == '-' ? region.substring(3) : region;
    }

    /** Two fields, or in older versions a list with the longitude first. */
    private static Optional<Coordinates> point(Json location) {
        List<Json> list = location.items("coordinates");
        Optional<Double> latitude = location.number("lat").or(() -> number(list, 1));
        Optional<Double> longitude = location.number("long").or(() -> number(list, 0));
        boolean onEarth = latitude.filter(value -> Math.abs(value) <= 90).isPresent()
                && longitude.filter(value -> Math.abs(value) <= 180).isPresent();
        return onEarth
                ? Optional.of(new Coordinates(latitude.orElseThrow(), longitude.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Double> number(List<Json> list, int index) {
        return list.size() == 2 ? list.get(index).text().flatMap(Json::numberOf) : Optional.empty();
    }
}
