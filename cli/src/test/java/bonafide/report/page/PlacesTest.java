package bonafide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

final class PlacesTest {
    private static final Dossiers DOSSIERS = Dossiers.empty()
            .claim("2026-03-01", "identity.stated-place", "place=US/TX/Austin@30.27,-97.74", "use=home")
            .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=12 Oak St, Columbus, OH 43206, US")
            .record(
                    "2026-03-03T10:00:00Z",
                    "sign-in.signed-in",
                    "account=dana@example.com",
                    "outcome=success",
                    "place=US/OH/Columbus@39.96,-83.00")
            .record(
                    "2026-03-04T10:00:00Z",
                    "sign-in.signed-in",
                    "account=dana@example.com",
                    "outcome=success",
                    "place=US/OH/Columbus@39.96,-83.00");

    @Test
    void placeOfAnAddressAndOfASignIn_isOnePlace() {
        Places places = Places.of(DOSSIERS.now(), false);

        assertThat(places.rows()).extracting(Places.Row::place).containsExactly("Columbus, OH, US", "Austin, TX, US");
        assertThat(places.rows().getFirst().records()).isEqualTo(3);
        assertThat(places.rows().getFirst().kinds()).isEqualTo("logistics.ship-to and sign-in.signed-in");
    }

    @Test
    void placeThatOnlyClaimsName_isDrawnHollow() {
        WorldMap map = Places.of(DOSSIERS.now(), false).map().orElseThrow();

        assertThat(map.dots())
                .containsExactly(
                        new WorldMap.Dot("194.0", "82.1", "1", false), new WorldMap.Dot("164.5", "101.5", "2", true));
    }

    @Test
    void pointsTooNearToTell_areOneDot() {
        Dossiers dossiers = DOSSIERS.record(
                "2026-03-05",
                "sign-in.signed-in",
                "account=dana@example.com",
                "outcome=success",
                "place=US/OH/Dayton@39.76,-84.19");

        assertThat(Places.of(dossiers.now(), false).map().orElseThrow().dots())
                .extracting(WorldMap.Dot::numbers)
                .containsExactly("1, 3", "2");
    }

    @Test
    void withoutCoordinates_thereIsNoMap() {
        Dossiers dossiers = Dossiers.empty()
                .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=12 Oak St, Columbus, OH 43206, US");

        assertThat(Places.of(dossiers.now(), false).map()).isEmpty();
    }

    @Test
    void protectedAddress_withholdsEveryPlace() {
        assertThat(Places.of(DOSSIERS.now(), true)).satisfies(places -> {
            assertThat(places.rows()).isEmpty();
            assertThat(places.withheld()).isTrue();
        });
    }
}
