package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Coordinates;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaxmindDatabaseTest {
    private static final long BUILT = 1_790_000_000L;

    @Test
    void maxmindSchema_givesPlaceWithRegionCityAndPoint() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("GeoLite2-City", true)
                .put(
                        "198.51.100.0/24",
                        Map.of(
                                "country", Map.of("iso_code", "US"),
                                "subdivisions", List.of(Map.of("iso_code", "OH", "names", Map.of("en", "Ohio"))),
                                "city", Map.of("names", Map.of("en", "Columbus")),
                                "location", Map.of("latitude", 39.96, "longitude", -83.0)))
                .put(
                        "2001:db8::/32",
                        Map.of(
                                "country", Map.of("iso_code", "GB"),
                                "subdivisions", List.of(Map.of("iso_code", "ENG", "names", Map.of("en", "England"))))));

        assertThat(database.locate(ip("198.51.100.9")).value())
                .contains(Place.of("US", "OH", "Columbus").at(new Coordinates(39.96, -83.0)));
        assertThat(database.locate(ip("2001:db8::1")).value()).contains(Place.of("GB", "England", ""));
        assertThat(database.locate(ip("203.0.113.1")).value()).isEmpty();
        assertThat(database.locates()).isTrue();
    }

    @Test
    void flatSchema_givesPlace() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("city ipv4", false)
                .put("203.0.113.0/25", Map.of("country_code", "SG"))
                .put(
                        "203.0.113.128/25",
                        Map.of(
                                "country_code",
                                "US",
                                "state1",
                                "Texas",
                                "city",
                                "Austin",
                                "latitude",
                                30.27,
                                "longitude",
                                -97.74)));

        assertThat(database.locate(ip("203.0.113.1")).value()).contains(Place.country("SG"));
        assertThat(database.locate(ip("203.0.113.200")).value())
                .contains(Place.of("US", "TX", "Austin").at(new Coordinates(30.27, -97.74)));
        assertThat(database.locate(ip("2001:db8::1")).value()).isEmpty();
    }

    @Test
    void countryWithoutCity_hasNoPoint() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("GeoLite2-City", true)
                .put(
                        "198.51.100.0/24",
                        Map.of(
                                "country",
                                Map.of("iso_code", "KR"),
                                "location",
                                Map.of("latitude", 37.0, "longitude", 127.5))));

        assertThat(database.locate(ip("198.51.100.9")).value()).contains(Place.country("KR"));
    }

    @Test
    void anonymityDatabase_tellsVpnAndHosting() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("GeoIP2-Anonymous-IP", true)
                .put("198.51.100.0/24", Map.of("is_anonymous", true, "is_anonymous_vpn", true))
                .put("203.0.113.0/24", Map.of("is_hosting_provider", true))
                .put("192.0.2.0/24", Map.of("is_anonymous", true)));

        assertThat(database.network(ip("198.51.100.1")).value())
                .map(found -> found.kind())
                .contains(NetworkKind.VPN);
        assertThat(database.network(ip("203.0.113.1")).value())
                .map(found -> found.kind())
                .contains(NetworkKind.HOSTING);
        assertThat(database.network(ip("192.0.2.1")).value()).isEmpty();
        assertThat(database.locates()).isFalse();
    }

    @Test
    void systemDatabase_namesKnownOperators() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("GeoLite2-ASN", true)
                .put("198.51.100.0/24", Map.of("autonomous_system_number", 24940))
                .put("203.0.113.0/24", Map.of("autonomous_system_number", 64500)));

        assertThat(database.network(ip("198.51.100.1")).value())
                .map(found -> found.operator())
                .contains("Hetzner");
        assertThat(database.network(ip("203.0.113.1")).value()).isEmpty();
    }

    @Test
    void table_isDatedByTheDatabase() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("GeoLite2-Country", true)
                .put("198.51.100.0/24", Map.of("country", Map.of("iso_code", "US"))));

        assertThat(database.table().published()).isEqualTo(LocalDate.parse("2026-09-21"));
        assertThat(database.table().publisher()).isEqualTo("GeoLite2-Country, your own list place.mmdb");
    }

    @Test
    void nonsenseInARecord_isNotListed() throws IOException {
        MaxmindDatabase database = open(new DatabaseWriter("GeoLite2-City", true)
                .put("198.51.100.0/24", Map.of("country", List.of("US")))
                .put(
                        "203.0.113.0/24",
                        Map.of(
                                "country",
                                Map.of("iso_code", "US"),
                                "city",
                                Map.of("names", Map.of("en", "Austin")),
                                "location",
                                Map.of("latitude", 400.0, "longitude", 1.0))));

        assertThat(database.locate(ip("198.51.100.1")).value()).isEmpty();
        assertThat(database.locate(ip("203.0.113.1")).value()).contains(Place.of("US", "", "Austin"));
    }

    @Test
    void recordNestedWithoutEnd_isNotListed() throws IOException {
        byte[] listsInLists = new byte[400_000];
        for (int at = 0; at < listsInLists.length; at += 2) {
            listsInLists[at] = 1;
            listsInLists[at + 1] = 4;
        }
        MaxmindDatabase database = open(new DatabaseWriter("GeoLite2-City", true)
                .put("198.51.100.0/24", Map.of("country", new DatabaseWriter.Raw(listsInLists))));

        assertThat(database.locate(ip("198.51.100.1")).value()).isEmpty();
    }

    private static MaxmindDatabase open(DatabaseWriter writer) throws IOException {
        return MaxmindDatabase.open(new OwnList("place.mmdb", writer.toBytes(BUILT)));
    }

    private static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }
}
