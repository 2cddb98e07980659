package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class WorkersShareHomeLineTest {
    private final Trial trial = Trial.of(
            Tables.empty().network("198.51.100.9", NetworkKind.HOSTING, "Example Hosting"),
            "WorkersShareHomeLine",
            "days=3",
            "most-others=6");

    private static Dossiers signIns(Dossiers dossiers, String address, int from, int to) {
        Dossiers more = dossiers;
        for (int day = from; day <= to; day++) {
            String at = "2026-03-" + (day < 10 ? "0" : "") + day + "T14:00:00Z";
            more = more.record(at, "sign-in.signed-in", "account=dana", "outcome=success", "address=" + address);
        }
        return more;
    }

    private static Dossiers shared(Dossiers dossiers, String address) {
        return dossiers.shares("2026-03-20", Artefact.SIGN_IN_ADDRESS, address, "Lee Harlan/household:oak");
    }

    @Test
    void regularSignInsFromASharedLine_fire() {
        Judgement.Found found = trial.fires(shared(signIns(Dossiers.empty(), "203.0.113.7", 2, 6), "203.0.113.7"));
        assertThat(found.reason()).contains("5 days").contains("203.0.113.7").contains("Lee Harlan");
        assertThat(found.circumstances())
                .allMatch(one -> one instanceof Circumstance.SharedWith(var holder)
                        && holder.groups().contains("household:oak"));
    }

    @Test
    void oneVisit_isSilent() {
        trial.silent(shared(signIns(Dossiers.empty(), "203.0.113.7", 2, 2), "203.0.113.7"));
    }

    @Test
    void dataCentre_isNoHome() {
        trial.silent(shared(signIns(Dossiers.empty(), "198.51.100.9", 2, 9), "198.51.100.9"));
    }

    @Test
    void crowd_isNoHousehold() {
        trial.silent(signIns(Dossiers.empty(), "203.0.113.7", 2, 9)
                .shares("2026-03-20", Artefact.SIGN_IN_ADDRESS, "203.0.113.7", "A", "B", "C", "D", "E", "F", "G"));
    }
}
