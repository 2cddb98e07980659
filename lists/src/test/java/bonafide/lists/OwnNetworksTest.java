package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.NetworkKind;
import bonafide.reference.NetworkRanges.Network;
import bonafide.reference.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnNetworksTest {
    private final Refusals refusals = new Refusals("networks.csv");

    @Test
    void address_isAnsweredByTheNarrowestNetwork() {
        OwnNetworks networks = read("""
                network,kind,operator,place
                198.51.100.0/24,hosting,Example Cloud,
                198.51.100.128/25,own,Meridian gateway,US/OH/Columbus
                2001:db8:7::/48,shared,Example Campus,SG
                """);

        assertThat(networks.network(ip("198.51.100.5")).value())
                .contains(new Network(NetworkKind.HOSTING, "Example Cloud"));
        assertThat(networks.network(ip("198.51.100.200")).value())
                .contains(new Network(NetworkKind.OWN, "Meridian gateway"));
        assertThat(networks.locate(ip("198.51.100.200")).value()).contains(Place.of("US", "OH", "Columbus"));
        assertThat(networks.locate(ip("198.51.100.5")).value()).isEmpty();
        assertThat(networks.locate(ip("2001:db8:7::9")).value()).contains(Place.country("SG"));
        assertThat(networks.network(ip("203.0.113.1")).value()).isEmpty();
        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void placeWithoutKind_locatesOnly() {
        OwnNetworks networks = read("network,kind,place\n203.0.113.0/24,,US/TX\n");

        assertThat(networks.network(ip("203.0.113.9")).value()).isEmpty();
        assertThat(networks.locate(ip("203.0.113.9")).value()).contains(Place.of("US", "TX", ""));
    }

    @Test
    void wrongLine_isRefusedAndTheRestCounts() {
        OwnNetworks networks = read("""
                network,kind,operator,place
                192.0.2.0/40,own,,
                192.0.2.0/24,house,,
                192.0.2.0/25,own,,Atlantis
                203.0.113.0/24,vpn,Example VPN,
                203.0.113.0/24,own,again,
                """);

        assertThat(refusals.all())
                .map(Refusal::toString)
                .containsExactly(
                        "networks.csv:2: no network: 192.0.2.0/40 (write 192.0.2.0/24, 2001:db8::/32 or one address)",
                        "networks.csv:3: no kind of network: house (write own, shared, hosting or vpn)",
                        "networks.csv:4: no place: Atlantis (write country/region/city, for example US/OH/Columbus)",
                        "networks.csv:6: the same network as on line 5 (keep one of the two)");
        assertThat(networks.network(ip("203.0.113.5")).value()).contains(new Network(NetworkKind.VPN, "Example VPN"));
    }

    @Test
    void header_datesTheTable() {
        OwnNetworks networks = read("""
                # publisher: Meridian network team
                # published: 2026-10-01
                # licence: internal
                network,kind
                192.0.2.0/24,own
                """);

        assertThat(networks.table().publisher()).isEqualTo("Meridian network team, your own list networks.csv");
        assertThat(networks.table().published()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(networks.table().expires()).isEqualTo(LocalDate.parse("2027-10-01"));
        assertThat(networks.table().licence()).isEqualTo("internal");
        assertThat(networks.table().entries()).isEqualTo(1);
    }

    @Test
    void withoutHeader_tableIsUndatedAndNeverOutOfDate() {
        OwnNetworks networks = read("network,kind\n192.0.2.0/24,own\n");

        assertThat(networks.table().published()).isEqualTo(Table.UNDATED);
        assertThat(networks.table().expires()).isEqualTo(LocalDate.MAX);
    }

    private OwnNetworks read(String text) {
        return OwnNetworks.read(new OwnList("networks.csv", text.getBytes(StandardCharsets.UTF_8)), refusals);
    }

    private static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }
}
