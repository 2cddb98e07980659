package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class OfferHandledElsewhereTest {
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
    private final Trial trial = Trial.of(TABLES, "OfferHandledElsewhere", "grain=country");
    private final Dossiers ohio =
            Dossiers.empty().claim("2026-02-01", "identity.stated-place", "place=US/OH", "use=home");

    private static Dossiers signed(Dossiers dossiers, String address) {
        return dossiers.record(
                "2026-03-01", "sign-in.offer-action", "document=Offer", "step=signed", "address=" + address);
    }

    @Test
    void signedInAnotherCountry_fires() {
        Judgement.Found found = trial.fires(signed(ohio, "203.0.113.1"));
        assertThat(found.reason())
                .contains("\"Offer\" was signed from Lisbon, PT")
                .contains("OH, US");
    }

    @Test
    void signedThroughAVpn_firesWithoutAStatedPlace() {
        assertThat(trial.fires(signed(Dossiers.empty(), "198.51.100.1")).reason())
                .contains("a VPN");
    }

    @Test
    void signedAtHomeOrInTheNextState_isSilent() {
        trial.silent(signed(ohio, "192.0.2.1"));
        trial.silent(signed(ohio, "192.0.2.2"));
    }

    @Test
    void noStatedPlace_isAGap() {
        trial.gap(signed(Dossiers.empty(), "203.0.113.1"));
    }
}
