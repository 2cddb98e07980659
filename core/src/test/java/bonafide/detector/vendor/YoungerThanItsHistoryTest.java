package bonafide.detector.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class YoungerThanItsHistoryTest {
    private final Trial trial = Trial.of("YoungerThanItsHistory", "usual=P730D");

    private static Dossiers vendor(String founded, String registered) {
        return Dossiers.empty()
                .record(
                        "2026-03-01",
                        "organisation.vendor-record",
                        "vendor=Example Staffing",
                        "domain=staffing.example",
                        "founded=" + founded,
                        "domain-registered=" + registered);
    }

    @Test
    void domainMuchYounger_fires() {
        assertThat(trial.fires(vendor("2011-05-01", "2025-06-02")).reason())
                .contains("2011-05-01")
                .contains("staffing.example was registered on 2025-06-02");
    }

    @Test
    void startUp_isSilent() {
        trial.silent(vendor("2024-05-01", "2025-06-02"));
    }

    @Test
    void oneDateMissing_isAGap() {
        trial.gap(Dossiers.empty()
                .record("2026-03-01", "organisation.vendor-record", "vendor=Example Staffing", "founded=2011-05-01"));
    }
}
