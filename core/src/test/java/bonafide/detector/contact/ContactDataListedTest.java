package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class ContactDataListedTest {
    private final Trial trial = Trial.of("ContactDataListed");

    @Test
    void entryThatHolds_fires() {
        assertThat(trial.fires(listed("2026-12-31").asOf("2026-03-10")).reason())
                .contains("dana@mail.example", "Example Exchange", "published 2026-01-15", "victim");
    }

    @Test
    void entryOutOfDate_staysSilent() {
        trial.silent(listed("2026-03-09").asOf("2026-03-10"));
    }

    private static Dossiers listed(String expires) {
        return Dossiers.empty()
                .record(
                        "2026-03-01",
                        "contact.listed-identifier",
                        "value=dana@mail.example",
                        "list=Example Exchange",
                        "published=2026-01-15",
                        "expires=" + expires);
    }
}
