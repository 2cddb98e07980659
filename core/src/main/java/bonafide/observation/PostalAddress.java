package bonafide.observation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postal address as written, with the parts that comparison needs. Street words are brought to the short forms of USPS
 * Publication 28, so that "1208 Linden Avenue, Apt. 4" and "1208 LINDEN AVE #4" are one door.
 *
 * @param written the address as the record has it, in one line
 * @param street house number and street in upper case and short form; "" where none was recognised
 * @param unit flat, suite or box within the house, or ""
 * @param city in upper case, or ""
 * @param region state code in the United States and Canada, else the name, or ""
 * @param postcode of the United States or Canada, without spaces and the four extra digits of ZIP+4; or ""
 * @param country alpha-2, or ""
 */
public record PostalAddress(
        String written, String street, String unit, String city, String region, String postcode, String country) {
    private static final int LONGEST = 400;
    private static final Pattern UNIT = Pattern.compile(
            "(?:\\b(?:APARTMENT|APT|UNIT|SUITE|STE|FLAT|ROOM|RM|FLOOR|FL|PMB|BOX)\\.?\\s*#?|#)\\s*([A-Z0-9-]{1,8})$");
    private static final Pattern POST_BOX = Pattern.compile("^P\\.?\\s*O\\.?\\s*BOX\\s+([A-Z0-9-]{1,10})$");
    private static final Pattern ENDS_IN_POSTCODE = Pattern.compile(
            "^(.*?)\\s*\\b(?:(\\d{5})(?:-\\d{4})?|([A-Z]\\d[A-Z]) ?(\\d[A-Z]\\d))$", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("STREET", "ST"),
            Map.entry("AVENUE", "AVE"),
            Map.entry("AV", "AVE"),
            Map.entry("BOULEVARD", "BLVD"),
            Map.entry("ROAD", "RD"),
            Map.entry("DRIVE", "DR"),
            Map.entry("LANE", "LN"),
            Map.entry("COURT", "CT"),
            Map.entry("PLACE", "PL"),
            Map.entry("TERRACE", "TER"),
            Map.entry("CIRCLE", "CIR"),
            Map.entry("PARKWAY", "PKWY"),
            Map.entry("HIGHWAY", "HWY"),
            Map.entry("SQUARE", "SQ"),
            Map.entry("TRAIL", "TRL"),
            Map.entry("NORTH", "N"),
            Map.entry("SOUTH", "S"),
            Map.entry("EAST", "E"),
            Map.entry("WEST", "W"),
            Map.entry("NORTHEAST", "NE"),
            Map.entry("NORTHWEST", "NW"),
            Map.entry("SOUTHEAST", "SE"),
            Map.entry("SOUTHWEST", "SW"));

    private static final Map<String, String> SHORT_TOWNS =
            Map.of("SAINT ", "ST ", "SAINTE ", "STE ", "FORT ", "FT ", "MOUNT ", "MT ");

    /**
     * Reads {@code street[, unit], city, state postcode[, country]}. Parts that are not recognised stay in
     * {@link #written}; empty only for a blank or absurdly long text.
     */
    public static Optional<PostalAddress> parse(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : line.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(fromParts(line, parts));
    }

    /**
     * Whether both mean the same house: street and number agree, and postcode or city. The unit is not compared, because
     * forms often drop it. False where either street was not recognised.
     */
    public boolean sameHouse(PostalAddress other) {
        if (street.isEmpty() || !street.equals(other.street)) {
            return false;
        }
        if (!postcode.isEmpty() && !other.postcode.isEmpty()) {
            return postcode.equals(other.postcode);
        }
        return sameCity(other) && (region.isEmpty() || other.region.isEmpty() || region.equals(other.region));
    }

    /** Whether both name a city of one name however it is spelt, or none: Saint Paul is St. Paul, New York City New York. */
    public boolean sameCity(PostalAddress other) {
        return town(city).equals(town(other.city));
    }

    /** Whether both mean the same house and neither names another unit than the other. */
    public boolean sameDoor(PostalAddress other) {
        return sameHouse(other) && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    /**
     * One text for one door, fit to group by and to be read: {@code 1208 LINDEN AVE, UNIT 4, 43206}; "" where the street was
     * not recognised.
     */
    public String doorKey() {
        if (street.isEmpty()) {
            return "";
        }
        String town = postcode.isEmpty() ? (town(city) + " " + region).strip() : postcode;
        return street + (unit.isEmpty() ? "" : ", UNIT " + unit) + (town.isEmpty() ? "" : ", " + town);
    }

    /** The place the address lies in, its city in small letters with capitals, as other records write it. */
    public Place place() {
        StringBuilder named = new StringBuilder(city.toLowerCase(Locale.ROOT));
        for (int index = 0; index < named.length(); index++) {
            if (index == 0 || !Character.isLetter(named.charAt(index - 1))) {
                named.setCharAt(index, Character.toUpperCase(named.charAt(index)));
            }
        }
        return Place.of(country, region, named.toString());
    }

    @Override
    public String toString() {
        return written;
    }

    private static PostalAddress fromParts(String written, List<String> parts) {
        List<String> left = new ArrayList<>(parts);
        String country = takeCountry(left);
        String region = "";
        String postcode = "";
        if (left.size() > 1) {
            String last = left.removeLast();
            Matcher matcher = ENDS_IN_POSTCODE.matcher(last);
            if (matcher.matches()) {
                String five = matcher.group(2);
                postcode = five == null ? (matcher.group(3) + matcher.group(4)).toUpperCase(Locale.ROOT) : five;
                last = matcher.group(1);
            }
            region = last;
        }
        if (country.isEmpty() && Territories.isState(region.toUpperCase(Locale.ROOT)) && !postcode.isEmpty()) {
            country = "US";
        }
        region = Territories.region(country, region);
        String city = left.size() > 1 ? left.removeLast() : "";
        String street = shortForm(String.join(" ", left));
        String unit = "";
        Matcher box = POST_BOX.matcher(street);
        Matcher unitMatcher = UNIT.matcher(street);
        if (!box.matches() && unitMatcher.find() && unitMatcher.start() > 0) {
            unit = unitMatcher.group(1);
            street = street.substring(0, unitMatcher.start()).strip();
        }
        return new PostalAddress(written, street, unit, city.toUpperCase(Locale.ROOT), region, postcode, country);
    }

    /** A city in capitals, without accents and with its first word in short form: Saint Paul is St. Paul. */
    private static String town(String city) {
        String plain = Normalizer.normalize(city.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace(".", "")
                .strip();
        for (Map.Entry<String, String> word : SHORT_TOWNS.entrySet()) {
            if (plain.startsWith(word.getKey())) {
                return word.getValue() + plain.substring(word.getKey().length());
            }
        }
        return plain.equals("NEW YORK CITY") ? "NEW YORK" : plain;
    }

    private static String takeCountry(List<String> parts) {
        if (parts.size() > 2) {
            String country = Territories.country(parts.getLast());
            boolean isRegionInstead = country.isEmpty() || (parts.size() == 3 && Territories.isState(parts.getLast()));
            if (!isRegionInstead) {
                parts.removeLast();
                return country;
            }
        }
        return "";
    }

    private static String shortForm(String street) {
        StringBuilder text = new StringBuilder();
        for (String word : street.toUpperCase(Locale.ROOT).split(" ", -1)) {
            String bare = word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            text.append(text.isEmpty() ? "" : " ").append(SHORT_FORMS.getOrDefault(bare, bare));
        }
        return text.toString();
    }
}
