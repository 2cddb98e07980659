package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class ConcurrentDistantSessionsTest {
    private static final Tables TABLES = Tables.empty()
            .place("192.0.2.1", "US/OH/Columbus@39.96,-83.00")
            .place("192.0.2.2", "US/TX/Austin@30.27,-97.74")
            .place("203.0.113.1", "PT//Lisbon@38.72,-9.14")
            .place("203.0.113.2", "BR")
            .place("203.0.113.3", "DE")
            .place("198.51.100.1", "PT")
            .network("198.51.100.1", NetworkKind.VPN, "Example VPN")
            .place("198.51.100.2", "PT")
            .network("198.51.100.2", NetworkKind.OWN, "Example Corp");
    private final Trial trial =
            Trial.of(TABLES, "ConcurrentDistantSessions", "kilometres=500", "within=PT2H", "times=1");

    private static Dossiers use(Dossiers dossiers, String time, String session, String address) {
        return dossiers.record(
                "2026-03-02T" + time + ":00Z",
                "sign-in.session-used",
                "account=dana",
                "session=" + session,
                "address=" + address);
    }

    @Test
    void sessionsInTurns_fire() {
        Dossiers uses = use(Dossiers.empty(), "09:00", "s-1", "192.0.2.1");
        uses = use(uses, "09:10", "s-2", "203.0.113.1");
        trial.silent(uses);
        Judgement.Found found = trial.fires(use(uses, "09:20", "s-1", "192.0.2.1"));
        assertThat(found.reason()).contains("Columbus, OH, US").contains("Lisbon, PT");
        assertThat(found.evidence()).hasSize(3);
    }

    @Test
    void sessionTakenUpAgainMuchLater_isSilent() {
        Dossiers uses = use(Dossiers.empty(), "09:00", "s-1", "192.0.2.1");
        uses = use(uses, "09:10", "s-2", "203.0.113.1");
        trial.silent(use(uses, "19:00", "s-1", "192.0.2.1"));
    }

    @Test
    void sessionsInOnePlace_areSilent() {
        Dossiers uses = use(Dossiers.empty(), "09:00", "s-1", "192.0.2.1");
        uses = use(uses, "09:10", "s-2", "192.0.2.1");
        trial.silent(use(uses, "09:20", "s-1", "192.0.2.1"));
    }

    @Test
    void endedSession_isForgotten() {
        Dossiers uses = use(Dossiers.empty(), "09:00", "s-1", "192.0.2.1")
                .record("2026-03-02T09:05:00Z", "sign-in.session-ended", "account=dana", "session=s-1");
        uses = use(uses, "09:10", "s-2", "203.0.113.1");
        trial.silent(use(uses, "09:20", "s-1", "192.0.2.1"));
    }

    @Test
    void signInsWithoutSessions_areAGap() {
        trial.gap(Dossiers.empty()
                .record("2026-03-02", "sign-in.signed-in", "account=dana", "outcome=success", "address=192.0.2.1"));
    }
}
