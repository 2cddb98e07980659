package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class NeverAtShipToTest {
    private final Trial trial = Trial.of(
            Tables.empty()
                    .place("203.0.113.5", "US/TX")
                    .place("203.0.113.6", "US/OH")
                    .place("198.51.100.7", "US/TX")
                    .network("198.51.100.7", NetworkKind.OWN, "Example Corp"),
            "NeverAtShipTo",
            "days=3");
    private final Dossiers sent = Dossiers.empty()
            .record("2026-03-01", "logistics.ship-to", "order=O-1", "address=12 Oak St, Columbus, OH 43206, US");

    private static Dossiers located(Dossiers dossiers, String address, int... days) {
        Dossiers more = dossiers;
        for (int day : days) {
            String at = "2026-03-" + (day < 10 ? "0" : "") + day;
            more = more.record(at, "endpoint.located", "serial=SN-1", "address=" + address);
        }
        return more;
    }

    @Test
    void daysElsewhereOnly_fire() {
        Judgement.Found found = trial.fires(located(sent, "203.0.113.5", 5, 6, 12));
        assertThat(found.reason()).contains("OH, US").contains("TX, US").contains("3 days");
        assertThat(found.circumstances()).hasSize(3);
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void onceAtHome_isSilent() {
        trial.silent(located(located(sent, "203.0.113.5", 5, 6, 12), "203.0.113.6", 7));
    }

    @Test
    void manyRecordsOnOneDay_areOneDay() {
        trial.silent(located(sent, "203.0.113.5", 5, 5, 5, 5));
    }

    @Test
    void ownGatewayAndPrivateAddresses_sayNothing() {
        trial.gap(located(located(sent, "198.51.100.7", 5, 6, 7), "10.0.0.8", 8, 9, 10));
    }
}
