package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpossibleTravelTest {
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
    private final Trial trial = Trial.of(
            TABLES,
            "ImpossibleTravel",
            "kilometres-per-hour=1000",
            "kilometres=500",
            "countries-within=PT2H",
            "times=1");

    private static Dossiers signIn(Dossiers dossiers, String at, String address, String... more) {
        List<String> cells = new ArrayList<>(List.of("account=dana", "outcome=success", "address=" + address));
        cells.addAll(List.of(more));
        return dossiers.record(at, "sign-in.signed-in", cells.toArray(String[]::new));
    }

    @Test
    void oceanInAnHour_fires() {
        Judgement.Found found = trial.fires(signIn(
                signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "192.0.2.1"), "2026-03-02T10:00:00Z", "203.0.113.1"));
        assertThat(found.reason())
                .contains("60 minutes later")
                .contains("Lisbon, PT")
                .contains("km apart");
        assertThat(found.evidence()).hasSize(2);
    }

    @Test
    void declaredHome_isNoCircumstance() {
        Judgement.Found found = trial.fires(signIn(
                signIn(
                        Dossiers.empty().record("", "organisation.work-place", "place=US/OH"),
                        "2026-03-02T09:00:00Z",
                        "192.0.2.1"),
                "2026-03-02T10:00:00Z",
                "203.0.113.1"));
        assertThat(found.circumstances()).hasSize(1);
    }

    @Test
    void flightOvernight_isSilent() {
        trial.silent(signIn(
                signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "192.0.2.1"), "2026-03-03T09:00:00Z", "203.0.113.1"));
    }

    @Test
    void countriesWithoutPoints_fireOnlyWithinTheTime() {
        Dossiers first = signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "203.0.113.2");
        trial.fires(signIn(first, "2026-03-02T10:30:00Z", "203.0.113.3"));
        trial.silent(signIn(first, "2026-03-02T12:30:00Z", "203.0.113.3"));
    }

    @Test
    void vpn_isNamedInTheReason() {
        assertThat(trial.fires(signIn(
                                signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "203.0.113.2"),
                                "2026-03-02T09:10:00Z",
                                "198.51.100.1"))
                        .reason())
                .contains("through Example VPN, a VPN");
    }

    @Test
    void twoAccounts_areNotMixed() {
        trial.silent(signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "192.0.2.1")
                .record(
                        "2026-03-02T09:10:00Z",
                        "sign-in.signed-in",
                        "account=service",
                        "outcome=success",
                        "address=203.0.113.1"));
    }

    @Test
    void failedAttemptsAndGateways_areSilent() {
        trial.silent(signIn(
                        signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "192.0.2.1"),
                        "2026-03-02T09:05:00Z",
                        "198.51.100.2")
                .record(
                        "2026-03-02T09:10:00Z",
                        "sign-in.signed-in",
                        "account=dana",
                        "outcome=failure",
                        "address=203.0.113.1"));
    }

    @Test
    void thereAndBack_countsTwice() {
        Dossiers once = signIn(
                signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "192.0.2.1"), "2026-03-02T10:00:00Z", "203.0.113.1");
        Trial twice = Trial.of(
                TABLES,
                "ImpossibleTravel",
                "kilometres-per-hour=1000",
                "kilometres=500",
                "countries-within=PT2H",
                "times=2");
        twice.silent(once);
        twice.fires(signIn(once, "2026-03-02T11:00:00Z", "192.0.2.1"));
    }

    @Test
    void noPlaces_areAGap() {
        trial.gap(signIn(Dossiers.empty(), "2026-03-02T09:00:00Z", "10.0.0.1"));
    }
}
