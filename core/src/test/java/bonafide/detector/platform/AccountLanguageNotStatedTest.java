package bonafide.detector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class AccountLanguageNotStatedTest {
    private final Trial trial = Trial.of("AccountLanguageNotStated", "language=ko;korean", "spoken-in=KR;KP");
    private final Dossiers stated = Dossiers.empty()
            .claim("2026-03-01", "resume.stated-language", "language=English")
            .claim("2026-03-01", "identity.stated-place", "place=US/OH", "use=home");

    private static Dossiers setTo(Dossiers dossiers, String language) {
        return dossiers.record(
                "2026-03-02", "platform.interface-language", "platform=Exampledesk", "language=" + language);
    }

    @Test
    void languageThatIsNotStated_firesWithoutNamingAnybody() {
        Judgement.Found found = trial.fires(setTo(stated, "ko-KR"));
        assertThat(found.reason()).contains("counts for nothing").doesNotContain("Korea");
    }

    @Test
    void statedLanguage_isSilent() {
        trial.silent(setTo(stated.claim("2026-03-01", "resume.stated-language", "language=Korean"), "ko"));
    }

    @Test
    void statedPlaceWhereItIsSpoken_isSilent() {
        trial.silent(setTo(stated.claim("2026-03-01", "identity.stated-place", "place=KR", "use=from"), "ko"));
    }

    @Test
    void otherLanguage_isSilent() {
        trial.silent(setTo(stated, "kok"));
    }

    @Test
    void nothingStated_isAGap() {
        trial.gap(setTo(Dossiers.empty(), "ko"));
    }
}
