package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class SignInsFromRentedNetworkTest {
    private static final Tables TABLES = Tables.empty()
            .place("192.0.2.1", "US/OH/Columbus@39.96,-83.00")
            .place("192.0.2.2", "US/TX/Austin@30.27,-97.74")
            .place("203.0.113.1", "PT//Lisbon@38.72,-9.14")
            .place("203.0.113.2", "BR")
            .place("203.0.113.3", "DE")
            .place("198.51.100.1", "PT")
            .network("198.51.100.1", NetworkKind.VPN, "Example VPN")
            .place("198.51.100.2", "PT")
            .network("198.51.100.2", NetworkKind.OWN, "Example Corp");
    private final Trial trial = Trial.of(TABLES, "SignInsFromRentedNetwork", "kinds=hosting;vpn", "days=3");

    private static Dossiers signIns(Dossiers dossiers, String address, int from, int to) {
        Dossiers more = dossiers;
        for (int day = from; day <= to; day++) {
            String at = "2026-03-" + (day < 10 ? "0" : "") + day + "T14:00:00Z";
            more = more.record(at, "sign-in.signed-in", "account=dana", "outcome=success", "address=" + address);
        }
        return more;
    }

    @Test
    void severalDaysThroughAVpn_fire() {
        Judgement.Found found = trial.fires(signIns(Dossiers.empty(), "198.51.100.1", 2, 9));
        assertThat(found.reason()).contains("8 days").contains("Example VPN (a VPN)");
        assertThat(found.evidence()).hasSize(6);
    }

    @Test
    void companyGateway_isSilent() {
        trial.silent(signIns(Dossiers.empty(), "198.51.100.2", 2, 9));
    }

    @Test
    void oneDay_isSilent() {
        trial.silent(signIns(Dossiers.empty(), "198.51.100.1", 2, 2));
    }
}
