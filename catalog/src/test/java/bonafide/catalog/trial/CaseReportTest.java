package bonafide.catalog.trial;

import static bonafide.catalog.SmallCatalogue.FLAG;
import static bonafide.catalog.SmallCatalogue.MOVER;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.Catalogues;
import bonafide.catalog.Reading;
import bonafide.catalog.SmallCatalogue;
import bonafide.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportTest {
    @TempDir
    Path folder;

    @Test
    void allAsExpected_saysSo() {
        CaseReport report = report(SmallCatalogue.good(), "");

        assertThat(report.passed()).isTrue();
        Golden.assertMatches(CaseReportTest.class, "passed.txt", report.print());
    }

    @Test
    void oneRedFlag_isTriedAlone() {
        CaseReport report = report(SmallCatalogue.good(), "shipping-address-changed-after-offer");

        assertThat(report.results()).hasSize(3);
        assertThat(report.dossiers()).isEmpty();
    }

    @Test
    void notAsExpected_saysWhatCameAndWhy() {
        SmallCatalogue wrong = SmallCatalogue.good()
                .with(FLAG, "12 Oak Street, Apt 4, Columbus, OH 43206, US", "77 Elm St, Columbus, OH 43206, US")
                .with(MOVER, "[verify]", "[clear]")
                .with(
                        MOVER,
                        "findings: [shipping-address-changed-after-offer]",
                        "never: [shipping-address-changed-after-offer]\n  suppressed: [shipping-address-not-verified]\n"
                                + "  cause: moving-house");
        CaseReport report = report(wrong, "");

        assertThat(report.passed()).isFalse();
        Golden.assertMatches(CaseReportTest.class, "failed.txt", report.print());
    }

    private CaseReport report(SmallCatalogue catalogue, String id) {
        Reading.Loaded loaded = (Reading.Loaded) Catalogues.of(catalogue.writeTo(folder));
        return CaseReport.of(loaded.catalogue(), loaded.cases(), loaded.dossiers(), id);
    }
}
