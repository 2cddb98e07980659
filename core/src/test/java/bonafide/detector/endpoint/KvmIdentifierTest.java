package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class KvmIdentifierTest {
    private final Trial trial = Trial.of(Tables.empty().kvm("PiKVM", "PiKVM"), "KvmIdentifier");
    private final Dossiers kvm = Dossiers.empty()
            .record(
                    "2026-03-01",
                    "endpoint.usb-device",
                    "vendor-id=1d6b",
                    "product-id=0104",
                    "manufacturer=PiKVM",
                    "interfaces=keyboard;mouse",
                    "serial=SN-1");

    @Test
    void stringsThatNameIt_fire() {
        Judgement.Found found = trial.fires(kvm);
        assertThat(found.reason()).contains("PiKVM").contains("SN-1");
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void monitorThatNamesIt_fires() {
        trial.fires(Dossiers.empty().record("2026-03-01", "endpoint.monitor", "manufacturer=LNX", "name=PiKVM"));
    }

    @Test
    void genericIdsAlone_areSilent() {
        trial.silent(Dossiers.empty()
                .record(
                        "2026-03-01",
                        "endpoint.usb-device",
                        "vendor-id=1d6b",
                        "product-id=0104",
                        "manufacturer=Example Hobby Board"));
    }

    @Test
    void desktopInTheServerRoom_isSilent() {
        trial.silent(kvm.record("2026-02-01", "endpoint.device", "serial=sn-1", "chassis=desktop"));
    }
}
