package bonafide.lists;

import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.Answer;
import bonafide.reference.GeoLocations;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges;
import bonafide.reference.Table;
import com.maxmind.db.Metadata;
import com.maxmind.db.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A user's database in MaxMind's format, of either schema: MaxMind's own (country, subdivisions, city, location; traits of
 * the Anonymous IP database; ASN) or the flat one of ip-location-db. It is mapped into memory and stays open as long as
 * the program runs. A record that cannot be decoded counts as not listed. Its table counts the nodes of the tree, because
 * counting networks would mean walking all of it.
 */
final class MaxmindDatabase implements GeoLocations, NetworkRanges {
    private static final int MONTHS = 12;

    private final Table table;
    private final Reader reader;
    private final boolean fourOnly;
    private final Holds holds;
    private final Lazy<Operators> operators = new Lazy<>(Operators::embedded);

    /** What a database says of an address. */
    enum Holds {
        PLACES("country and place of an address"),
        OPERATORS("hosting networks"),
        ANONYMITY("VPN and hosting networks");

        private final String name;

        Holds(String name) {
            this.name = name;
        }

        static Holds of(String databaseType) {
            String type = databaseType.toLowerCase(Locale.ROOT);
            if (type.contains("anonymous")) {
                return ANONYMITY;
            }
            return (type.contains("asn") && !type.contains("country")) || type.contains("isp") ? OPERATORS : PLACES;
        }
    }

    private MaxmindDatabase(String file, Reader reader) {
        Metadata metadata = reader.getMetadata();
        LocalDate built = metadata.buildTime().atZone(ZoneOffset.UTC).toLocalDate();
        this.reader = reader;
        this.fourOnly = metadata.ipVersion() == 4;
        this.holds = Holds.of(metadata.databaseType());
        this.table = new Table(
                holds.name,
                metadata.databaseType() + ", your own list " + file,
                built,
                "as agreed with its publisher",
                built.plusMonths(MONTHS),
                metadata.nodeCount());
    }

    static MaxmindDatabase open(Path file) throws IOException {
        return new MaxmindDatabase(String.valueOf(file.getFileName()), new Reader(file.toFile()));
    }

    static MaxmindDatabase open(OwnList list) throws IOException {
        return new MaxmindDatabase(list.name(), new Reader(new ByteArrayInputStream(list.content())));
    }

    Table table() {
        return table;
    }

    boolean locates() {
        return holds == Holds.PLACES;
    }

    @Override
    public Answer<Place> locate(IpAddress address) {
        return new Answer<>(record(address).flatMap(MaxmindDatabase::place), table);
    }

    @Override
    public Answer<Network> network(IpAddress address) {
        return new Answer<>(record(address).flatMap(this::network), table);
    }

    private Optional<Map<?, ?>> record(IpAddress address) {
        if (address.isPrivate() || (fourOnly && !address.isFour())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(reader.get(internet(address), Map.class));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The reader does not limit how deep a record nests.
            return Optional.empty();
        }
    }

    private static InetAddress internet(IpAddress address) throws IOException {
        ByteBuffer bytes = address.isFour()
                ? ByteBuffer.allocate(4).putInt((int) address.fourBits())
                : ByteBuffer.allocate(16).putLong(address.high()).putLong(address.low());
        return InetAddress.getByAddress(bytes.array());
    }

    private Optional<Network> network(Map<?, ?> record) {
        if (holds == Holds.ANONYMITY) {
            String publisher = "listed as anonymous";
            if (Boolean.TRUE.equals(record.get("is_anonymous_vpn"))) {
                return Optional.of(new Network(NetworkKind.VPN, publisher));
            }
            return Boolean.TRUE.equals(record.get("is_hosting_provider"))
                    ? Optional.of(new Network(NetworkKind.HOSTING, publisher))
                    : Optional.empty();
        }
        return record.get("autonomous_system_number") instanceof Number system
                ? operators.get().of(system.longValue())
                : Optional.empty();
    }

    /** The country's code as the record has it, in either schema, or "". */
    static String country(Map<?, ?> record) {
        String flat = text(record, "country_code");
        return flat.isEmpty() ? text(map(record, "country"), "iso_code") : flat;
    }

    private static Optional<Place> place(Map<?, ?> record) {
        boolean flat = record.get("country_code") instanceof String;
        String country = country(record);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        Map<?, ?> subdivision = record.get("subdivisions") instanceof List<?> all
                        && !all.isEmpty()
                        && all.getFirst() instanceof Map<?, ?> first
                ? first
                : Map.of();
        boolean coded = country.equals("US") || country.equals("CA");
        String region = flat
                ? text(record, "state1")
                : coded ? text(subdivision, "iso_code") : text(map(subdivision, "names"), "en");
        String city = flat ? text(record, "city") : text(map(map(record, "city"), "names"), "en");
        Place place = Place.of(country, region, city);
        Map<?, ?> location = flat ? record : map(record, "location");
        return Optional.of(
                city.isEmpty() ? place : coordinates(location).map(place::at).orElse(place));
    }

    /** Asked only where a city is known: otherwise publishers give the middle of a country, and a distance from there is none. */
    private static Optional<Coordinates> coordinates(Map<?, ?> from) {
        if (from.get("latitude") instanceof Number latitude && from.get("longitude") instanceof Number longitude) {
            boolean onEarth = Math.abs(latitude.doubleValue()) <= 90 && Math.abs(longitude.doubleValue()) <= 180;
            return onEarth
                    ? Optional.of(new Coordinates(latitude.doubleValue(), longitude.doubleValue()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Map<?, ?> map(Map<?, ?> from, String key) {
        return from.get(key) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static String text(Map<?, ?> from, String key) {
        return from.get(key) instanceof String found ? found : "";
    }
}
