package bonafide.detector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import org.junit.jupiter.api.Test;

class RatingBurstTest {
    private final Trial trial =
            Trial.of("RatingBurst", "ratings=3", "within=P7D", "share=0.9", "artefacts=payment-account;document-image");

    private static Dossiers rated(String client, String score, int... days) {
        Dossiers dossiers = Dossiers.empty();
        for (int day : days) {
            dossiers = dossiers.record(
                    "2026-03-0" + day,
                    "platform.rating",
                    "platform=Exampledesk",
                    "account=dw-42",
                    "client=" + client,
                    "score=" + score,
                    "best=5");
        }
        return dossiers;
    }

    private static Dossiers shared(Dossiers dossiers) {
        return dossiers.shares("2026-03-09", Artefact.PAYMENT_ACCOUNT, "fp-1", "Lee Harlan");
    }

    @Test
    void burstAndASharedAccount_fire() {
        Judgement.Found found = trial.fires(shared(rated("cl-1", "5", 1, 2, 4)));
        assertThat(found.reason()).contains("cl-1").contains("3 high ratings").contains("Lee Harlan");
        assertThat(found.circumstances()).hasSize(1);
    }

    @Test
    void burstAlone_isSilent() {
        trial.silent(rated("cl-1", "5", 1, 2, 4));
    }

    @Test
    void ordinaryRatings_areSilent() {
        trial.silent(shared(rated("cl-1", "3", 1, 2, 4)));
    }
}
