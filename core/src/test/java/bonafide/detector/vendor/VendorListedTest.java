package bonafide.detector.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class VendorListedTest {
    private final Trial trial = Trial.of(Tables.empty().front("front.example", "Example Front"), "VendorListed");

    private static Dossiers placed(String domain) {
        return Dossiers.empty()
                .record(
                        "2026-03-01",
                        "organisation.placement",
                        "vendor=Example Staffing",
                        "domain=" + domain,
                        "roster-name=Dana Whitfield");
    }

    @Test
    void listedDomain_fires() {
        Judgement.Found found = trial.fires(placed("Front.example"));
        assertThat(found.reason()).contains("front.example").contains("Example Front");
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void partOfTheDomain_isSilent() {
        trial.silent(placed("not-front.example"));
    }

    @Test
    void noVendor_isAGap() {
        trial.gap(Dossiers.empty());
    }
}
