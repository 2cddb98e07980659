package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class SerialNotShippedTest {
    private final Trial trial = Trial.of("SerialNotShipped");
    private final Dossiers shipped = Dossiers.empty()
            .record(
                    "2026-03-01",
                    "logistics.shipment",
                    "order=O-1",
                    "serial=SN-1",
                    "address=12 Oak St, Columbus, OH 43206, US");

    @Test
    void onlyAnotherMachineReports_fires() {
        Judgement.Found found = trial.fires(shipped.record("2026-03-10", "endpoint.device", "serial=SN-9"));
        assertThat(found.reason()).contains("SN-1").contains("SN-9");
    }

    @Test
    void shippedMachineReportsToo_isSilent() {
        trial.silent(shipped.record("2026-03-10", "endpoint.device", "serial=SN-9")
                .record("2026-03-11", "endpoint.located", "serial= sn-1 "));
    }

    @Test
    void virtualMachine_isNoAnswer() {
        trial.gap(shipped.record("2026-03-10", "endpoint.device", "serial=VM-9", "chassis=virtual"));
    }

    @Test
    void oldMachineBeforeTheShipment_isSilent() {
        trial.silent(shipped.record("2025-03-10", "endpoint.device", "serial=SN-0"));
    }

    @Test
    void shipmentWithoutSerial_isAGap() {
        trial.gap(Dossiers.empty()
                .record("2026-03-01", "logistics.shipment", "order=O-1", "address=12 Oak St, Columbus, OH 43206, US")
                .record("2026-03-10", "endpoint.device", "serial=SN-9"));
    }
}
