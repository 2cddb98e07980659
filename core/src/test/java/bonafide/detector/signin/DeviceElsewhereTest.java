package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.NetworkKind;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class DeviceElsewhereTest {
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
    private final Trial trial = Trial.of(TABLES, "DeviceElsewhere", "days=5", "within=P28D");

    private static Dossiers signIns(Dossiers dossiers, String address, int from, int to) {
        Dossiers more = dossiers;
        for (int day = from; day <= to; day++) {
            String at = "2026-03-" + (day < 10 ? "0" : "") + day + "T14:00:00Z";
            more = more.record(at, "sign-in.signed-in", "account=dana", "outcome=success", "address=" + address);
        }
        return more;
    }

    private static Dossiers located(Dossiers dossiers, String address, int from, int to) {
        Dossiers more = dossiers;
        for (int day = from; day <= to; day++) {
            String at = "2026-03-" + (day < 10 ? "0" : "") + day + "T15:00:00Z";
            more = more.record(at, "endpoint.located", "serial=SN-1", "address=" + address);
        }
        return more;
    }

    @Test
    void deviceAndUserApart_fires() {
        Judgement.Found found = trial.fires(located(signIns(Dossiers.empty(), "203.0.113.1", 2, 9), "192.0.2.1", 2, 9));
        assertThat(found.reason())
                .contains("Columbus, OH, US")
                .contains("Lisbon, PT")
                .contains("8 days");
        assertThat(found.circumstances()).hasSize(2);
    }

    @Test
    void bothTravel_areSilent() {
        trial.silent(located(signIns(Dossiers.empty(), "203.0.113.1", 2, 9), "203.0.113.1", 2, 9));
    }

    @Test
    void togetherNowAndThen_isSilent() {
        Dossiers apart = located(signIns(Dossiers.empty(), "203.0.113.1", 2, 9), "192.0.2.1", 2, 9);
        trial.silent(signIns(apart, "192.0.2.1", 5, 5));
    }

    @Test
    void differentDays_areNotCompared() {
        trial.silent(located(signIns(Dossiers.empty(), "203.0.113.1", 2, 9), "192.0.2.1", 12, 19));
    }

    @Test
    void noDeviceLocations_areAGap() {
        trial.gap(signIns(Dossiers.empty(), "203.0.113.1", 2, 9));
    }
}
