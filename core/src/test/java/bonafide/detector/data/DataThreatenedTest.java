package bonafide.detector.data;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class DataThreatenedTest {
    private final Trial trial = Trial.of(
            "DataThreatened",
            "phrases=i|we .. will|ll .. publish|leak|sell .. your code|data|customers .. unless .. pay");

    private static Dossiers wrote(String text) {
        return Dossiers.empty()
                .claim("2026-03-05", "message.sent", "channel=mail", "direction=from-person", "text=" + text);
    }

    @Test
    void reportedThreat_fires() {
        assertThat(trial.fires(Dossiers.empty()
                                .record(
                                        "2026-03-05",
                                        "message.threat",
                                        "kind=publish-data",
                                        "text=pay or it goes online"))
                        .reason())
                .isEqualTo("A threat to publish data is on record on 2026-03-05: \"pay or it goes online\".");
    }

    @Test
    void threatInAMessage_fires() {
        Judgement.Found found =
                trial.fires(wrote("I will publish all of your code on Friday unless you pay what I ask."));
        assertThat(found.evidence().getFirst().value())
                .isEqualTo("i will publish all of your code on friday unless you pay");
    }

    @Test
    void wageDispute_isSilent() {
        trial.silent(wrote("I will sue you and tell every newspaper unless you pay my wages. This is a disgrace!"));
    }

    @Test
    void organisationQuotingAThreat_isSilent() {
        trial.silent(Dossiers.empty()
                .record(
                        "2026-03-05",
                        "message.sent",
                        "channel=mail",
                        "direction=to-person",
                        "text=You wrote: I will publish your code unless you pay"));
    }
}
