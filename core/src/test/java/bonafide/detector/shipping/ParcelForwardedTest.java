package bonafide.detector.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.observation.Place;
import org.junit.jupiter.api.Test;

class ParcelForwardedTest {
    private final Trial trial = Trial.of("ParcelForwarded");
    private final Dossiers delivered = Dossiers.empty()
            .record("2026-03-05", "logistics.tracking", "tracking=1Z", "status=delivered", "place=US/OH/Columbus");

    @Test
    void exportAfterDelivery_fires() {
        Judgement.Found found = trial.fires(
                delivered.record("2026-03-08", "logistics.tracking", "tracking=1Z", "status=exported", "place=HK"));
        assertThat(found.reason())
                .contains("Columbus, OH, US")
                .contains("exported")
                .contains("HK");
        assertThat(found.circumstances())
                .containsExactly(new Circumstance.Elsewhere(Place.country("HK"), Dossiers.instant("2026-03-08")));
    }

    @Test
    void heldAtAShopBeforeDelivery_isSilent() {
        trial.silent(delivered.record("2026-03-04", "logistics.tracking", "tracking=1Z", "status=redirected"));
    }

    @Test
    void anotherParcel_isSilent() {
        trial.silent(delivered.record("2026-03-08", "logistics.tracking", "tracking=2Z", "status=forwarded"));
    }

    @Test
    void returnToSender_isSilent() {
        trial.silent(delivered.record("2026-03-08", "logistics.tracking", "tracking=1Z", "status=returned"));
    }

    @Test
    void notDeliveredYet_isAGap() {
        trial.gap(Dossiers.empty().record("2026-03-04", "logistics.tracking", "tracking=1Z", "status=in-transit"));
    }
}
