package bonafide.simulator;

import bonafide.observation.Coordinates;
import bonafide.observation.Place;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A real town, with what log files say of places in it.
 *
 * @param region code of the state or province, or the region's name
 * @param state the region's name in full
 * @param postcode one that exists there, or "" where the country's are not written in the short form
 * @param areaCode of its telephones
 */
record Town(
        String city,
        String region,
        String state,
        String country,
        String countryName,
        String postcode,
        String areaCode,
        double latitude,
        double longitude,
        ZoneId zone) {
    private static final Map<String, Town> BY_KEY = new LinkedHashMap<>();

    static {
        Csv.table("towns.csv", row -> BY_KEY.put(row.cell("key"), of(row)));
    }

    /** The town of that key in {@code towns.csv}. */
    static Town of(String key) {
        Town town = BY_KEY.get(key);
        if (town == null) {
            throw new IllegalStateException("no such town: " + key);
        }
        return town;
    }

    /** The town with its point. */
    Place place() {
        return Place.of(country, region, city).at(new Coordinates(latitude, longitude));
    }

    /** The town without its point, as a form has it. */
    Place named() {
        return Place.of(country, region, city);
    }

    /** An address in it, in one line. */
    String address(String street) {
        String rest = postcode.isEmpty() ? region : region + " " + postcode;
        return street + ", " + city + ", " + rest + ", " + (country.equals("US") ? "US" : countryName);
    }

    private static Town of(Csv.Row row) {
        return new Town(
                row.cell("city"),
                row.cell("region"),
                row.cell("state"),
                row.cell("country"),
                row.cell("country-name"),
                row.cell("postcode"),
                row.cell("area-code"),
                Double.parseDouble(row.cell("latitude")),
                Double.parseDouble(row.cell("longitude")),
                ZoneId.of(row.cell("zone")));
    }
}
