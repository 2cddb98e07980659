package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class AlertRaisedTest {
    private final Trial early =
            Trial.of("AlertRaised", "kinds=malware", "within=P30D", "unexpected=no malware alert in the first 30 days");
    private final Trial always =
            Trial.of("AlertRaised", "kinds=credential-export;cookie-export", "unexpected=secrets stay on the device");
    private final Dossiers hired = Dossiers.empty()
            .record("2026-03-01", "organisation.employed", "employee-id=E-1", "role=D", "start=2026-03-01");

    @Test
    void alertOnTheFirstDays_fires() {
        Judgement.Found found = early.fires(
                hired.record("2026-03-03", "endpoint.alert", "kind=malware", "title=Loader blocked", "serial=SN-1"));
        assertThat(found.reason()).contains("Loader blocked").contains("2 days after the first day of work");
    }

    @Test
    void alertMuchLater_isSilent() {
        early.silent(hired.record("2026-08-03", "endpoint.alert", "kind=malware", "title=Loader blocked"));
    }

    @Test
    void noBeginning_isAGap() {
        early.gap(Dossiers.empty().record("2026-03-03", "endpoint.alert", "kind=malware", "title=Loader blocked"));
    }

    @Test
    void exportedCredentials_fireAtAnyTime() {
        always.fires(Dossiers.empty()
                .record("2026-08-03", "endpoint.alert", "kind=credential-export", "title=Browser secrets exported"));
        always.silent(Dossiers.empty().record("2026-08-03", "endpoint.alert", "kind=other", "title=Disk full"));
    }
}
