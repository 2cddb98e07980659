package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.reference.RemoteTools.Role;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class ToolPresentTest {
    private static final Tables TABLES = Tables.empty()
            .tool("AnyDesk", Role.REMOTE_CONTROL, "AnyDesk")
            .tool("anydesk.exe", Role.REMOTE_CONTROL, "AnyDesk")
            .tool("RustDesk", Role.REMOTE_CONTROL, "RustDesk")
            .tool("Quick Assist", Role.BUILT_IN, "Quick Assist");
    private final Trial trial = Trial.of(TABLES, "ToolPresent", "roles=remote-control", "what=a remote-control tool");
    private final Dossiers anydesk = Dossiers.empty()
            .record("2026-03-01", "endpoint.software", "name=AnyDesk", "serial=sn-1")
            .record("2026-03-02", "endpoint.process-seen", "name=anydesk.exe", "serial=SN-1");

    @Test
    void curatedTool_firesOncePerFamily() {
        Judgement.Found found = trial.fires(anydesk);
        assertThat(found.reason()).contains("AnyDesk").contains("SN-1");
        assertThat(found.evidence()).hasSize(1);
        assertThat(found.circumstances()).containsExactly(new Circumstance.ToolPresent("AnyDesk"));
    }

    @Test
    void toolOnTheAllowList_isSilent() {
        Trial.of(TABLES, "ToolPresent", "roles=remote-control", "allowed=anydesk", "what=a remote-control tool")
                .silent(anydesk);
    }

    @Test
    void builtInAndUnknownPrograms_areSilent() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "endpoint.software", "name=Quick Assist")
                .record("2026-03-01", "endpoint.software", "name=Example Editor"));
    }
}
