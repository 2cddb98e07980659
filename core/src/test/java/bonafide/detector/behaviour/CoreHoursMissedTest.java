package bonafide.detector.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class CoreHoursMissedTest {
    private final Trial trial = Trial.of("CoreHoursMissed", "share=0.5", "periods=2");

    private static Dossiers month(Dossiers dossiers, int month, String share) {
        return dossiers.record(
                "2026-0" + month + "-28",
                "organisation.core-hours",
                "from=2026-0" + month + "-01",
                "to=2026-0" + month + "-28",
                "missed-share=" + share);
    }

    @Test
    void halfMissedInTwoPeriods_fires() {
        assertThat(trial.fires(month(month(Dossiers.empty(), 1, "0.6"), 2, "0.7"))
                        .reason())
                .contains("In 2 periods")
                .contains("70 %");
    }

    @Test
    void onePeriod_isSilent() {
        trial.silent(month(month(Dossiers.empty(), 1, "0.6"), 2, "0.1"));
    }

    @Test
    void onePeriodReportedTwice_isSilent() {
        trial.silent(month(month(Dossiers.empty(), 1, "0.6"), 1, "0.6"));
    }

    @Test
    void noRecord_isAGap() {
        trial.gap(Dossiers.empty());
    }
}
