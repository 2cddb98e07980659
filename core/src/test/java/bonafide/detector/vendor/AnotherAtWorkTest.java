package bonafide.detector.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class AnotherAtWorkTest {
    private final Trial trial = Trial.of("AnotherAtWork");

    private static Dossiers seen(String name) {
        return Dossiers.empty()
                .record(
                        "2026-03-01",
                        "organisation.at-work",
                        "vendor=Example Staffing",
                        "roster-name=Dana Whitfield",
                        "seen-name=" + name);
    }

    @Test
    void anotherName_fires() {
        Judgement.Found found = trial.fires(seen("Lee Harlan"));
        assertThat(found.reason()).contains("Dana Whitfield").contains("Lee Harlan");
        assertThat(found.circumstances()).containsExactly(new Circumstance.NamesDiffer("Dana Whitfield", "Lee Harlan"));
    }

    @Test
    void anotherAccount_fires() {
        trial.fires(seen("lharlan@vendor.example"));
    }

    @Test
    void ownAccountAndInitials_areSilent() {
        trial.silent(seen("dwhitfield"));
        trial.silent(seen("dw42@vendor.example"));
        trial.silent(seen("Whitfield, Dana"));
    }

    @Test
    void noRecord_isAGap() {
        trial.gap(Dossiers.empty());
    }
}
