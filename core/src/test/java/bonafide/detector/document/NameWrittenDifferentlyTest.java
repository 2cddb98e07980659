package bonafide.detector.document;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWrittenDifferentlyTest {
    private static final String NAME = "identity.legal-name";
    private static final String PAPER = "document.identity-paper";
    private final Trial trial = Trial.of("NameWrittenDifferently");

    @Test
    void anotherNameOnThePaper_fires() {
        Judgement.Found found = trial.fires(paper("Dana Reyes", "Lee Harlan"));

        assertThat(found.reason())
                .isEqualTo(
                        "The legal name on file is \"Dana Reyes\"; the name is \"Lee Harlan\" on the driving licence.");
        assertThat(found.circumstances()).containsExactly(new Circumstance.NamesDiffer("Dana Reyes", "Lee Harlan"));
    }

    @ParameterizedTest
    @CsvSource({
        "Dana Reyes, REYES DANA MARIA",
        "Zoë Großmann, Zoe Grossmann",
        "Oleksandr Kovalenko, Aleksandr Kovalenko",
        "Juan de la Cruz, Juan Delacruz",
        "Lee Ji-woo, Jiwoo Yi",
        "Elizabeth Harlan, Liz Harlan",
        "Anna Smith-Jones, Anna Jones",
        "J. R. Harlan, John Robert Harlan",
        "Дана Рейес, Dana Reyes"
    })
    void formsOfOneName_staySilent(String onFile, String onPaper) {
        trial.silent(paper(onFile, onPaper));
    }

    @Test
    void formerNameOnFile_staysSilent() {
        trial.silent(
                paper("Dana Reyes", "Dana Kowalski").record("2026-03-03", NAME, "name=Dana Kowalski", "use=former"));
    }

    @Test
    void profileThatShowsAHandle_isNotCompared() {
        trial.gap(Dossiers.empty()
                .record("2026-03-01", NAME, "name=Dana Reyes", "use=legal")
                .record(
                        "2026-03-02",
                        "profile.capture",
                        "site=codehost",
                        "url=https://code.example/nightowl",
                        "name=nightowl"));
    }

    @Test
    void profileUnderAnotherName_fires() {
        trial.fires(Dossiers.empty()
                .record("2026-03-01", NAME, "name=Dana Reyes", "use=legal")
                .record(
                        "2026-03-02",
                        "profile.capture",
                        "site=codehost",
                        "url=https://code.example/lh",
                        "name=Lee Harlan"));
    }

    @Test
    void twoLegalNames_fire() {
        trial.fires(Dossiers.empty()
                .claim("2026-03-01", NAME, "name=Dana Reyes", "use=legal")
                .record("2026-03-02", NAME, "name=Lee Harlan", "use=legal"));
    }

    @Test
    void noLegalNameOnFile_isAGap() {
        trial.gap(Dossiers.empty().record("2026-03-02", PAPER, "type=passport", "name=Lee Harlan"));
    }

    private static Dossiers paper(String onFile, String onPaper) {
        return Dossiers.empty()
                .record("2026-03-01", NAME, "name=" + onFile, "use=legal")
                .record("2026-03-02", PAPER, "type=driving-licence", "name=" + onPaper);
    }
}
