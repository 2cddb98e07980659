package bonafide.detector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class OffPlatformEarlyTest {
    private final Trial trial = Trial.of("OffPlatformEarly", "within=P14D");
    private final Dossiers bid = Dossiers.empty()
            .record(
                    "2026-03-01",
                    "platform.bid",
                    "platform=Exampledesk",
                    "account=dw-42",
                    "project=Shop",
                    "accepted=no");

    private Dossiers asked(Dossiers dossiers, String at) {
        return dossiers.record(at, "message.request", "kind=off-platform", "text=let us talk in another chat");
    }

    @Test
    void requestSoonAfterTheBid_fires() {
        assertThat(trial.fires(asked(bid, "2026-03-03")).reason()).contains("the bid on \"Shop\"");
    }

    @Test
    void requestAfterMonthsOfWork_isSilent() {
        trial.silent(asked(bid, "2026-09-03"));
    }

    @Test
    void noFirstContact_isAGap() {
        trial.gap(asked(Dossiers.empty(), "2026-03-03"));
    }
}
