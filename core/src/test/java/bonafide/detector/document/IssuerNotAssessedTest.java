package bonafide.detector.document;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class IssuerNotAssessedTest {
    private static final String PAPER = "document.background-paper";
    private final Trial trial = Trial.of("IssuerNotAssessed");

    @Test
    void issuerNotInTheRegister_fires() {
        assertThat(trial.fires(Dossiers.empty()
                                .record(
                                        "2026-03-01",
                                        PAPER,
                                        "type=criminal-record",
                                        "issuer=Example Records",
                                        "issuer-assessed=no"))
                        .reason())
                .isEqualTo("The register of assessed issuers does not hold the issuer of criminal record"
                        + " (Example Records).");
    }

    @Test
    void issuerInTheRegister_staysSilent() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", PAPER, "type=diploma", "issuer=Lakeside College", "issuer-assessed=yes"));
    }

    @Test
    void nobodyLookedItUp_isAGap() {
        trial.gap(Dossiers.empty().record("2026-03-01", PAPER, "type=diploma", "issuer=Lakeside College"));
    }
}
