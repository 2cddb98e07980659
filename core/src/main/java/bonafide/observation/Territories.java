package bonafide.observation;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of countries, and of the states and provinces of North America, brought to their codes. */
final class Territories {
    private static final Map<String, String> STATES = Map.ofEntries(
            entry("alabama", "AL"),
            entry("alaska", "AK"),
            entry("arizona", "AZ"),
            entry("arkansas", "AR"),
            entry("california", "CA"),
            entry("colorado", "CO"),
            entry("connecticut", "CT"),
            entry("delaware", "DE"),
            entry("district of columbia", "DC"),
            entry("florida", "FL"),
            entry("georgia", "GA"),
            entry("hawaii", "HI"),
            entry("idaho", "ID"),
            entry("illinois", "IL"),
            entry("indiana", "IN"),
            entry("iowa", "IA"),
            entry("kansas", "KS"),
            entry("kentucky", "KY"),
            entry("louisiana", "LA"),
            entry("maine", "ME"),
            entry("maryland", "MD"),
            entry("massachusetts", "MA"),
            entry("michigan", "MI"),
            entry("minnesota", "MN"),
            entry("mississippi", "MS"),
            entry("missouri", "MO"),
            entry("montana", "MT"),
            entry("nebraska", "NE"),
            entry("nevada", "NV"),
            entry("new hampshire", "NH"),
            entry("new jersey", "NJ"),
            entry("new mexico", "NM"),
            entry("new york", "NY"),
            entry("north carolina", "NC"),
            entry("north dakota", "ND"),
            entry("ohio", "OH"),
            entry("oklahoma", "OK"),
            entry("oregon", "OR"),
            entry("pennsylvania", "PA"),
            entry("puerto rico", "PR"),
            entry("rhode island", "RI"),
            entry("south carolina", "SC"),
            entry("south dakota", "SD"),
            entry("tennessee", "TN"),
            entry("texas", "TX"),
            entry("utah", "UT"),
            entry("vermont", "VT"),
            entry("virginia", "VA"),
            entry("washington", "WA"),
            entry("west virginia", "WV"),
            entry("wisconsin", "WI"),
            entry("wyoming", "WY"));

    private static final Map<String, String> PROVINCES = Map.ofEntries(
            entry("alberta", "AB"),
            entry("british columbia", "BC"),
            entry("manitoba", "MB"),
            entry("new brunswick", "NB"),
            entry("newfoundland and labrador", "NL"),
            entry("nova scotia", "NS"),
            entry("ontario", "ON"),
            entry("prince edward island", "PE"),
            entry("quebec", "QC"),
            entry("saskatchewan", "SK"),
            entry("northwest territories", "NT"),
            entry("nunavut", "NU"),
            entry("yukon", "YT"));

    private static final Map<String, String> OTHER_COUNTRY_NAMES = Map.ofEntries(
            entry("usa", "US"),
            entry("u.s.", "US"),
            entry("u.s.a.", "US"),
            entry("united states of america", "US"),
            entry("uk", "GB"),
            entry("great britain", "GB"),
            entry("england", "GB"),
            entry("republic of korea", "KR"),
            entry("korea, republic of", "KR"),
            entry("people's republic of china", "CN"),
            entry("prc", "CN"),
            entry("russian federation", "RU"),
            entry("viet nam", "VN"),
            entry("the netherlands", "NL"),
            entry("czech republic", "CZ"),
            entry("uae", "AE"));

    private static final Map<String, String> COUNTRIES = countries();

    private Territories() {}

    /** The alpha-2 code of a country given by name or code, or "" where nobody is meant. */
    static String country(String written) {
        String text = written.strip();
        return COUNTRIES.getOrDefault(text.toLowerCase(Locale.ROOT), "");
    }

    /** The code of a state or province of the United States or Canada; elsewhere the name as written. */
    static String region(String country, String written) {
        String text = written.strip();
        if (text.regionMatches(true, 0, country + "-", 0, 3) && text.length() <= 6) {
            text = text.substring(3);
        }
        String name = text.toLowerCase(Locale.ROOT);
        return switch (country) {
            case "US" -> code(STATES, name, text);
            case "CA" -> code(PROVINCES, name, text);
            default -> text;
        };
    }

    /** Whether these two letters are the code of a state of the United States. */
    static boolean isState(String code) {
        return STATES.containsValue(code);
    }

    private static String code(Map<String, String> regions, String name, String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        return regions.containsValue(upper) ? upper : regions.getOrDefault(name, written);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>(OTHER_COUNTRY_NAMES);
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }
}
