package bonafide.detector.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class ShipToNotOnFileTest {
    private final Trial trial = Trial.of("ShipToNotOnFile");
    private final Dossiers columbus = Dossiers.empty()
            .record("2026-02-01", "contact.address", "address=12 Oak Street, Columbus, OH 43206, US", "use=payroll");

    @Test
    void anotherHouse_fires() {
        Judgement.Found found = trial.fires(columbus.record(
                "2026-03-02", "logistics.ship-to", "order=O-1", "address=4410 Pine Ave, Nashville, TN 37211, US"));
        assertThat(found.reason()).contains("4410 Pine Ave").contains("12 Oak Street");
        assertThat(found.circumstances()).hasSize(1);
    }

    @Test
    void cannotReceiveThere_fires() {
        trial.fires(columbus.claim(
                "2026-03-02",
                "message.request",
                "kind=cannot-receive-equipment",
                "text=nobody is home, use my cousin's place"));
    }

    @Test
    void sameHouseWrittenDifferently_isSilent() {
        trial.silent(columbus.record(
                "2026-03-02",
                "logistics.ship-to",
                "order=O-1",
                "address=12 OAK ST, Apt 4, Columbus, OH 43206-1180, US"));
    }

    @Test
    void typingErrorInTheStreet_isSilent() {
        trial.silent(columbus.record(
                "2026-03-02", "logistics.ship-to", "order=O-1", "address=12 Oka Street, Columbus, OH 43206, US"));
    }

    @Test
    void addressOfTheIdentityPaper_isSilent() {
        trial.silent(columbus.record(
                        "2026-02-02",
                        "document.identity-paper",
                        "type=driving-licence",
                        "address=9 Elm Rd, Dayton, OH 45402, US")
                .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=9 Elm Rd, Dayton, OH 45402, US"));
    }

    @Test
    void orderThatWasCorrected_isSilent() {
        trial.silent(columbus.record(
                        "2026-03-02", "logistics.ship-to", "order=O-1", "address=9 Elm Rd, Dayton, OH 45402, US")
                .record("2026-03-03", "logistics.ship-to", "order=O-1", "address=12 Oak St, Columbus, OH 43206, US"));
    }

    @Test
    void onlyAClaimedAddress_isAGap() {
        trial.gap(Dossiers.empty()
                .claim("2026-02-01", "contact.address", "address=12 Oak St, Columbus, OH 43206, US", "use=home")
                .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=9 Elm Rd, Dayton, OH 45402, US"));
    }
}
