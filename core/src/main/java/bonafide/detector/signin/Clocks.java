package bonafide.detector.signin;

import bonafide.observation.Place;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The clock by which people in a place live. Only places with one clock, or where nearly everybody lives by one, are listed;
 * a country with several is known by its region or not at all. Zone names are those of the IANA time zone database.
 */
final class Clocks {
    private static final Map<String, ZoneId> ZONES = zones(
            "America/New_York US/CT US/DE US/DC US/FL US/GA US/IN US/KY US/ME US/MD US/MA US/MI US/NH US/NJ US/NY US/NC US/OH US/PA US/RI US/SC US/VT US/VA US/WV",
            "America/Chicago US/AL US/AR US/IL US/IA US/KS US/LA US/MN US/MS US/MO US/NE US/ND US/OK US/SD US/TN US/TX US/WI",
            "America/Denver US/CO US/ID US/MT US/NM US/UT US/WY",
            "America/Phoenix US/AZ",
            "America/Los_Angeles US/CA US/NV US/OR US/WA",
            "America/Anchorage US/AK",
            "Pacific/Honolulu US/HI",
            "America/Puerto_Rico US/PR PR",
            "America/Toronto CA/ON CA/QC",
            "America/Winnipeg CA/MB",
            "America/Regina CA/SK",
            "America/Edmonton CA/AB",
            "America/Vancouver CA/BC",
            "America/Halifax CA/NS CA/NB CA/PE",
            "Europe/London GB IE",
            "Europe/Lisbon PT",
            "Europe/Paris FR DE NL BE LU AT CH IT ES PL CZ SK HU SI HR RS DK SE NO",
            "Europe/Helsinki FI EE LV LT",
            "Europe/Bucharest RO BG GR",
            "Europe/Kyiv UA",
            "Europe/Istanbul TR",
            "Asia/Jerusalem IL",
            "Asia/Dubai AE",
            "Asia/Kolkata IN",
            "Asia/Karachi PK",
            "Asia/Dhaka BD",
            "Asia/Bangkok TH VN",
            "Asia/Shanghai CN HK TW SG MY PH",
            "Asia/Tokyo JP KR",
            "Africa/Lagos NG",
            "Africa/Nairobi KE",
            "Africa/Johannesburg ZA",
            "America/Bogota CO PE",
            "America/Argentina/Buenos_Aires AR",
            "Pacific/Auckland NZ");

    private Clocks() {}

    /** The clock of a place, if there is one clock. */
    static Optional<ZoneId> of(Place place) {
        return Optional.ofNullable(ZONES.get(place.country()))
                .or(() -> Optional.ofNullable(ZONES.get(place.country() + "/" + place.region())));
    }

    private static Map<String, ZoneId> zones(String... lines) {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            ZoneId zone = ZoneId.of(words[0]);
            Arrays.stream(words).skip(1).forEach(place -> zones.put(place, zone));
        }
        return Map.copyOf(zones);
    }
}
