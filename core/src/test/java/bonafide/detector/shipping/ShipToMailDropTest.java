package bonafide.detector.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class ShipToMailDropTest {
    private final Trial trial = Trial.of(Tables.empty().mailDrop("PMB", "a private mailbox (PMB)"), "ShipToMailDrop");

    @Test
    void privateMailbox_fires() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .record(
                        "2026-03-02",
                        "logistics.ship-to",
                        "order=O-1",
                        "address=500 Market St, PMB 12, Columbus, OH 43206, US"));
        assertThat(found.reason()).contains("a private mailbox (PMB)");
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void home_isSilent() {
        trial.silent(Dossiers.empty()
                .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=12 Oak St, Columbus, OH 43206, US"));
    }

    @Test
    void nothingSent_isAGap() {
        trial.gap(Dossiers.empty());
    }
}
