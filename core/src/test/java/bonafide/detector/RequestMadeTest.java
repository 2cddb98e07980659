package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class RequestMadeTest {
    private final Trial trial = Trial.of(
            "RequestMade",
            "kinds=third-party-account",
            "phrases=pay|send|transfer .. my|a wife|husband|friend|brother|cousin .. account",
            "times=1",
            "after-refusal=no",
            "asked=to be paid through another person's account",
            "agreed=pay goes to the worker");

    @Test
    void notedRequest_fires() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .record("2026-03-01", "message.request", "kind=third-party-account", "text=use my friend's account"));
        assertThat(found.reason())
                .isEqualTo("The person asked to be paid through another person's account on 2026-03-01: "
                        + "\"use my friend's account\".");
    }

    @Test
    void requestInAMessage_fires() {
        Judgement.Found found = trial.fires(Dossiers.empty()
                .claim(
                        "2026-03-01",
                        "message.sent",
                        "channel=chat",
                        "direction=from-person",
                        "text=Hi. Could you send this month's money to a friend account please?"));
        assertThat(found.evidence().getFirst().value()).isEqualTo("send this month s money to a friend account");
    }

    @Test
    void theOrganisationsOwnWords_areSilent() {
        trial.silent(Dossiers.empty()
                .record(
                        "2026-03-01",
                        "message.sent",
                        "channel=chat",
                        "direction=to-person",
                        "text=We never pay to a friend account."));
    }

    @Test
    void otherRequests_areSilent() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "message.request", "kind=own-device", "text=may I use my laptop"));
    }

    @Test
    void prepaymentAfterRefusal_countsOnlyRefusedRequests() {
        Trial pressure = Trial.of(
                "RequestMade",
                "kinds=prepayment",
                "times=2",
                "after-refusal=yes",
                "asked=for payment in advance",
                "agreed=pay after the work");
        Dossiers once = Dossiers.empty()
                .record("2026-03-01", "message.request", "kind=prepayment", "text=first?", "after-refusal=no")
                .record("2026-03-02", "message.request", "kind=prepayment", "text=please", "after-refusal=yes");
        pressure.silent(once);
        pressure.fires(
                once.record("2026-03-03", "message.request", "kind=prepayment", "text=again", "after-refusal=yes"));
    }

    @Test
    void contractThatForeseesIt_isSilent() {
        Trial crypto = Trial.of(
                "RequestMade",
                "kinds=virtual-currency",
                "times=1",
                "after-refusal=no",
                "asked=to be paid in virtual currency",
                "agreed=pay by bank account",
                "unless-paid-by=virtual-currency");
        Dossiers asked =
                Dossiers.empty().record("2026-03-01", "message.request", "kind=virtual-currency", "text=USDT please");
        crypto.fires(asked);
        crypto.silent(asked.record("2026-02-01", "payment.terms", "method=virtual-currency"));
    }
}
