package bonafide.detector.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PapersOverdueTest {
    private final Trial trial = Trial.of("PapersOverdue", "deadline=P14D", "grace=P3D");

    private static Dossiers paper(Dossiers dossiers, String... more) {
        List<String> cells =
                new ArrayList<>(List.of("vendor=Example Staffing", "paper=background report", "requested=2026-03-01"));
        cells.addAll(List.of(more));
        return dossiers.record("2026-03-01", "organisation.vendor-paper", cells.toArray(String[]::new));
    }

    @Test
    void deadlinePassed_fires() {
        Judgement.Found found =
                trial.fires(paper(Dossiers.empty(), "due=2026-03-10").asOf("2026-03-20"));
        assertThat(found.reason()).contains("due 2026-03-10").contains("nothing came by 2026-03-20");
    }

    @Test
    void noDeadlineNamed_countsFromTheRequest() {
        trial.silent(paper(Dossiers.empty()).asOf("2026-03-17"));
        trial.fires(paper(Dossiers.empty()).asOf("2026-03-20"));
    }

    @Test
    void receivedLater_isSilent() {
        trial.silent(paper(paper(Dossiers.empty(), "due=2026-03-10"), "due=2026-03-10", "received=2026-03-15")
                .asOf("2026-03-20"));
    }

    @Test
    void nothingAskedFor_isAGap() {
        trial.gap(Dossiers.empty());
    }
}
