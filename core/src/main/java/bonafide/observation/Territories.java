package bonafide.observation;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
            entry("washington dc", "DC"),
            entry("washington d c", "DC"),
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
            entry("newfoundland", "NL"),
            entry("nova scotia", "NS"),
            entry("ontario", "ON"),
            entry("prince edward island", "PE"),
            entry("quebec", "QC"),
            entry("saskatchewan", "SK"),
            entry("northwest territories", "NT"),
            entry("nunavut", "NU"),
            entry("yukon", "YT"),
            entry("yukon territory", "YT"));

    /** Names beside those that the language's own table has: official ones, older ones, and what people write. */
    private static final Map<String, String> OTHER_COUNTRY_NAMES = Map.ofEntries(
            entry("u s", "US"),
            entry("u s a", "US"),
            entry("united states of america", "US"),
            entry("the united states", "US"),
            entry("uk", "GB"),
            entry("u k", "GB"),
            entry("great britain", "GB"),
            entry("united kingdom of great britain and northern ireland", "GB"),
            entry("england", "GB"),
            entry("scotland", "GB"),
            entry("wales", "GB"),
            entry("northern ireland", "GB"),
            entry("republic of korea", "KR"),
            entry("korea republic of", "KR"),
            entry("korea south", "KR"),
            entry("democratic people s republic of korea", "KP"),
            entry("korea democratic people s republic of", "KP"),
            entry("korea north", "KP"),
            entry("dprk", "KP"),
            entry("people s republic of china", "CN"),
            entry("prc", "CN"),
            entry("mainland china", "CN"),
            entry("hong kong", "HK"),
            entry("macau", "MO"),
            entry("macao", "MO"),
            entry("taiwan province of china", "TW"),
            entry("russian federation", "RU"),
            entry("viet nam", "VN"),
            entry("the netherlands", "NL"),
            entry("holland", "NL"),
            entry("czech republic", "CZ"),
            entry("czechia", "CZ"),
            entry("turkey", "TR"),
            entry("turkiye", "TR"),
            entry("uae", "AE"),
            entry("lao people s democratic republic", "LA"),
            entry("iran islamic republic of", "IR"),
            entry("islamic republic of iran", "IR"),
            entry("syrian arab republic", "SY"),
            entry("moldova republic of", "MD"),
            entry("republic of moldova", "MD"),
            entry("tanzania united republic of", "TZ"),
            entry("united republic of tanzania", "TZ"),
            entry("bolivia plurinational state of", "BO"),
            entry("venezuela bolivarian republic of", "VE"),
            entry("brunei darussalam", "BN"),
            entry("ivory coast", "CI"),
            entry("cote d ivoire", "CI"),
            entry("macedonia", "MK"),
            entry("burma", "MM"),
            entry("myanmar", "MM"),
            entry("swaziland", "SZ"),
            entry("cape verde", "CV"),
            entry("republic of ireland", "IE"),
            entry("republic of poland", "PL"),
            entry("congo the democratic republic of the", "CD"),
            entry("democratic republic of the congo", "CD"));

    private static final Set<String> STATE_CODES = Set.copyOf(STATES.values());
    private static final Set<String> PROVINCE_CODES = Set.copyOf(PROVINCES.values());
    private static final Map<String, String> COUNTRIES = countries();

    private Territories() {}

    /** The alpha-2 code of a country given by name or code, or "" where nobody is meant. */
    static String country(String written) {
        return COUNTRIES.getOrDefault(plain(written), "");
    }

    /**
     * The code of a state or province of the United States or Canada; elsewhere one name for all ways of writing a region
     * that is known, else the name as written.
     */
    static String region(String country, String written) {
        String text = written.strip();
        if (text.regionMatches(true, 0, country + "-", 0, 3) && text.length() <= 6) {
            text = text.substring(3);
        }
        return switch (country) {
            case "US" -> code(STATES, STATE_CODES, text);
            case "CA" -> code(PROVINCES, PROVINCE_CODES, text);
            default -> Regions.named(country, text).orElse(text);
        };
    }

    /** Whether the region, as {@link #region} gives it, is one that can be told from others of its country. */
    static boolean isKnown(String country, String region) {
        return switch (country) {
            case "US" -> STATE_CODES.contains(region);
            case "CA" -> PROVINCE_CODES.contains(region);
            default -> Regions.named(country, region).isPresent();
        };
    }

    /** Whether these two letters are the code of a state of the United States. */
    static boolean isState(String code) {
        return STATE_CODES.contains(code);
    }

    private static String code(Map<String, String> regions, Set<String> codes, String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        return codes.contains(upper) ? upper : regions.getOrDefault(plain(written), written);
    }

    /** Without accents, punctuation and case. */
    private static String plain(String written) {
        return PlainNames.of(written.replace("&", " and "));
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>(OTHER_COUNTRY_NAMES);
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(plain(code), code);
            codes.put(plain(country.getISO3Country()), code);
            codes.put(plain(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        return Map.copyOf(codes);
    }
}
