package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class InternetPhoneNumberTest {
    private final Trial trial = Trial.of("InternetPhoneNumber");

    @Test
    void internetLine_fires() {
        assertThat(trial.fires(number("voip")).reason())
                .isEqualTo("By the look-up on file, +12025550143 is an internet telephone line.");
    }

    @Test
    void mobileLine_staysSilent() {
        trial.silent(number("mobile"));
    }

    @Test
    void unknownLine_isAGap() {
        trial.gap(number("unknown"));
    }

    private static Dossiers number(String line) {
        return Dossiers.empty()
                .record("2026-03-01", "contact.phone", "number=+12025550143", "use=personal", "line=" + line);
    }
}
