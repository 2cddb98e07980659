package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.reference.Tables;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisposableMailTest {
    private final Trial trial =
            Trial.of(new Tables(Map.of("disposable throwaway.example", "Throwaway Mail")), "DisposableMail");

    @Test
    void listedService_firesWithItsTable() {
        Judgement.Found found = trial.fires(mailbox("dana@throwaway.example"));

        assertThat(found.reason()).contains("dana@throwaway.example", "thrown away by design");
        assertThat(found.lookUps()).singleElement().satisfies(lookUp -> {
            assertThat(lookUp.answered()).isEqualTo("Throwaway Mail");
            assertThat(lookUp.table()).isEqualTo(Tables.TABLE);
        });
    }

    @Test
    void ordinaryMailbox_staysSilent() {
        trial.silent(mailbox("dana@mail.example"));
    }

    private static Dossiers mailbox(String address) {
        return Dossiers.empty().claim("2026-03-01", "contact.email", "address=" + address, "use=personal");
    }
}
