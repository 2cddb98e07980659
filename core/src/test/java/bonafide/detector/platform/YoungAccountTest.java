package bonafide.detector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class YoungAccountTest {
    private final Trial trial = Trial.of("YoungAccount", "age=P30D");
    private final Dossiers account = Dossiers.empty()
            .record(
                    "2026-03-01",
                    "platform.account",
                    "platform=Exampledesk",
                    "account=dw-42",
                    "state=open",
                    "opened=2026-02-20");

    @Test
    void youngAccount_fires() {
        assertThat(trial.fires(account.asOf("2026-03-05")).reason()).contains("13 days old");
    }

    @Test
    void olderAccount_isSilent() {
        trial.silent(account.asOf("2026-06-05"));
    }

    @Test
    void noDate_isAGap() {
        trial.gap(Dossiers.empty()
                .record("2026-03-01", "platform.account", "platform=Exampledesk", "account=dw-42", "state=open"));
    }
}
