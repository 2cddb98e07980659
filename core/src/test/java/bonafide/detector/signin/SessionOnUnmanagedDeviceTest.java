package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class SessionOnUnmanagedDeviceTest {
    private final Trial trial = Trial.of("SessionOnUnmanagedDevice");

    private static Dossiers use(Dossiers dossiers, String at, String session, String managed) {
        return dossiers.record(at, "sign-in.session-used", "account=dana", "session=" + session, "managed=" + managed);
    }

    @Test
    void managedSessionElsewhere_fires() {
        Dossiers opened = Dossiers.empty()
                .record(
                        "2026-03-01",
                        "sign-in.signed-in",
                        "account=dana",
                        "outcome=success",
                        "session=s-1",
                        "managed=yes");
        Judgement.Found found = trial.fires(use(opened, "2026-03-02", "s-1", "no"));
        assertThat(found.reason()).contains("s-1").contains("2026-03-02");
    }

    @Test
    void ownSessionOnATelephone_isSilent() {
        trial.silent(use(use(Dossiers.empty(), "2026-03-01", "s-1", "yes"), "2026-03-02", "s-2", "no"));
    }

    @Test
    void deviceThatBecameManaged_isSilent() {
        trial.silent(use(use(Dossiers.empty(), "2026-03-01", "s-1", "no"), "2026-03-02", "s-1", "yes"));
    }

    @Test
    void nothingSaidOfManagement_isAGap() {
        trial.gap(Dossiers.empty().record("2026-03-01", "sign-in.session-used", "account=dana", "session=s-1"));
    }
}
