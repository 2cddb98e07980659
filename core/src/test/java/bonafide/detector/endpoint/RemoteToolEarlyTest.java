package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.RemoteTools.Role;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class RemoteToolEarlyTest {
    private static final Tables TABLES = Tables.empty()
            .tool("AnyDesk", Role.REMOTE_CONTROL, "AnyDesk")
            .tool("anydesk.exe", Role.REMOTE_CONTROL, "AnyDesk")
            .tool("RustDesk", Role.REMOTE_CONTROL, "RustDesk")
            .tool("Quick Assist", Role.BUILT_IN, "Quick Assist");
    private final Trial trial = Trial.of(TABLES, "RemoteToolEarly", "within=P30D");

    private static Dossiers hired(String start) {
        return Dossiers.empty()
                .record("", "organisation.employed", "employee-id=E-1", "role=Developer", "start=" + start);
    }

    @Test
    void toolTenDaysAfterTheFirstDay_fires() {
        Judgement.Found found = trial.fires(
                hired("2026-03-01").record("2026-03-11", "endpoint.software", "name=AnyDesk", "serial=SN-1"));
        assertThat(found.reason()).contains("10 days after the first day of work");
    }

    @Test
    void beginningKnownOnlyLater_fires() {
        trial.fires(Dossiers.empty()
                .record("2026-03-11", "endpoint.software", "name=AnyDesk")
                .record("2026-04-01", "organisation.employed", "employee-id=E-1", "role=D", "start=2026-03-01"));
    }

    @Test
    void toolHalfAYearLater_isSilent() {
        trial.silent(hired("2026-03-01").record("2026-09-11", "endpoint.software", "name=AnyDesk"));
    }

    @Test
    void toolBeforeTheBeginning_isSilent() {
        trial.silent(hired("2026-03-01").record("2026-02-11", "endpoint.software", "name=AnyDesk"));
    }

    @Test
    void undatedTool_isSilent() {
        trial.silent(hired("2026-03-01").record("", "endpoint.software", "name=AnyDesk"));
    }

    @Test
    void noBeginning_isAGap() {
        trial.gap(Dossiers.empty().record("2026-03-11", "endpoint.software", "name=AnyDesk"));
    }
}
