package bonafide.detector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class AccountSubstitutedTest {
    private final Trial trial =
            Trial.of("AccountSubstituted", "phrases=use|hire|contact .. my other|new|friend account|profile");
    private final Dossiers closed = Dossiers.empty()
            .record("2026-03-01", "platform.account", "platform=Exampledesk", "account=dw-42", "state=suspended");

    @Test
    void closedAccountAndARequest_fire() {
        Judgement.Found found = trial.fires(closed.record(
                "2026-03-02", "message.request", "kind=other-account", "text=please hire me through lh-7"));
        assertThat(found.reason()).contains("dw-42 on Exampledesk is suspended").contains("lh-7");
    }

    @Test
    void requestInAMessage_fires() {
        trial.fires(closed.claim(
                "2026-03-02",
                "message.sent",
                "channel=platform",
                "direction=from-person",
                "text=Please contact me at my other account"));
    }

    @Test
    void closedAccountAlone_isSilent() {
        trial.silent(closed);
    }

    @Test
    void requestWithAnOpenAccount_isSilent() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "platform.account", "platform=Exampledesk", "account=dw-42", "state=open")
                .record("2026-03-02", "message.request", "kind=other-account", "text=please hire me through lh-7"));
    }
}
