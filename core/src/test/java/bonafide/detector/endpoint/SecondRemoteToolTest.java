package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.RemoteTools.Role;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class SecondRemoteToolTest {
    private static final Tables TABLES = Tables.empty()
            .tool("AnyDesk", Role.REMOTE_CONTROL, "AnyDesk")
            .tool("anydesk.exe", Role.REMOTE_CONTROL, "AnyDesk")
            .tool("RustDesk", Role.REMOTE_CONTROL, "RustDesk")
            .tool("Quick Assist", Role.BUILT_IN, "Quick Assist");
    private final Trial trial = Trial.of(TABLES, "SecondRemoteTool", "families=2");
    private final Dossiers anydesk = Dossiers.empty()
            .record("2026-03-01", "endpoint.software", "name=AnyDesk", "serial=SN-1")
            .record("2026-03-02", "endpoint.process-seen", "name=anydesk.exe", "serial=SN-1");

    @Test
    void twoFamiliesOnOneDevice_fire() {
        Judgement.Found found =
                trial.fires(anydesk.record("2026-03-03", "endpoint.process-seen", "name=RustDesk", "serial=sn-1"));
        assertThat(found.reason()).contains("AnyDesk and RustDesk");
        assertThat(found.circumstances()).hasSize(2);
    }

    @Test
    void twoProgramsOfOneFamily_areSilent() {
        trial.silent(anydesk);
    }

    @Test
    void toolsOnTwoDevices_areSilent() {
        trial.silent(anydesk.record("2026-03-03", "endpoint.software", "name=RustDesk", "serial=SN-2"));
    }

    @Test
    void builtInSecondTool_isSilent() {
        trial.silent(anydesk.record("2026-03-03", "endpoint.software", "name=Quick Assist", "serial=SN-1"));
    }
}
