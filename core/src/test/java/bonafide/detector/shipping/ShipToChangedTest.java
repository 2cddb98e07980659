package bonafide.detector.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class ShipToChangedTest {
    private static final String OAK = "address=12 Oak St, Columbus, OH 43206, US";
    private static final String PINE = "address=4410 Pine Ave, Nashville, TN 37211, US";
    private final Trial trial = Trial.of("ShipToChanged", "within=P30D");
    private final Dossiers offered = Dossiers.empty().record("2026-03-01", "organisation.offer", "state=accepted");

    @Test
    void newHouseAfterTheOffer_fires() {
        Judgement.Found found = trial.fires(offered.record("2026-03-02", "logistics.ship-to", "order=O-1", OAK)
                .record("2026-03-10", "logistics.ship-to", "order=O-1", PINE));
        assertThat(found.compared().expected()).contains("12 Oak St");
        assertThat(found.compared().observed()).contains("4410 Pine Ave");
    }

    @Test
    void parcelSentElsewhereThanOrdered_fires() {
        trial.fires(offered.record("2026-03-02", "logistics.ship-to", "order=O-1", OAK)
                .record("2026-03-10", "logistics.shipment", "order=O-1", PINE));
    }

    @Test
    void onlyTheFirstDayIsKnown_fires() {
        trial.fires(Dossiers.empty()
                .record("2026-03-01", "organisation.employed", "employee-id=E-1", "role=Developer", "start=2026-03-01")
                .record("2026-03-02", "logistics.ship-to", "order=O-1", OAK)
                .record("2026-03-10", "logistics.ship-to", "order=O-1", PINE));
    }

    @Test
    void flatNumberAdded_isSilent() {
        trial.silent(offered.record("2026-03-02", "logistics.ship-to", "order=O-1", OAK)
                .record(
                        "2026-03-03",
                        "logistics.ship-to",
                        "order=O-1",
                        "address=12 Oak Street, Apt 4, Columbus, OH 43206, US"));
    }

    @Test
    void anotherOrder_isSilent() {
        trial.silent(offered.record("2026-03-02", "logistics.ship-to", "order=O-1", OAK)
                .record("2026-03-10", "logistics.ship-to", "order=O-2", PINE));
    }

    @Test
    void moveHalfAYearLater_isSilent() {
        trial.silent(offered.record("2026-03-02", "logistics.ship-to", "order=O-1", OAK)
                .record("2026-09-10", "logistics.ship-to", "order=O-1", PINE));
    }

    @Test
    void undatedAddresses_areSilent() {
        trial.silent(offered.record("", "logistics.ship-to", "order=O-1", OAK)
                .record("", "logistics.ship-to", "order=O-1", PINE));
    }

    @Test
    void declinedOffer_isAGap() {
        trial.gap(Dossiers.empty()
                .record("2026-03-01", "organisation.offer", "state=declined")
                .record("2026-03-02", "logistics.ship-to", "order=O-1", OAK));
    }
}
