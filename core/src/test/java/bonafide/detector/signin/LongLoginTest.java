package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class LongLoginTest {
    private final Trial trial = Trial.of("LongLogin", "active=PT24H", "pause=PT4H");

    private static Dossiers used(Dossiers dossiers, int fromHour, int toHour, int step) {
        Dossiers more = dossiers;
        for (int hour = fromHour; hour <= toHour; hour += step) {
            more = more.record(
                    Dossiers.instant("2026-03-01").plusSeconds(hour * 3600L).toString(),
                    "sign-in.session-used",
                    "account=dana",
                    "session=s-1");
        }
        return more;
    }

    @Test
    void dayAndNight_fires() {
        Judgement.Found found = trial.fires(used(Dossiers.empty(), 0, 30, 2));
        assertThat(found.reason()).contains("30 hours").contains("pause of 4 hours");
    }

    @Test
    void nightsRest_isSilent() {
        trial.silent(used(used(Dossiers.empty(), 8, 22, 2), 32, 46, 2));
    }

    @Test
    void newSignIn_beginsAnew() {
        trial.silent(used(Dossiers.empty(), 0, 30, 2)
                .record("2026-03-01T15:00:00Z", "sign-in.signed-in", "account=dana", "outcome=success", "session=s-1"));
    }

    @Test
    void noSessions_areAGap() {
        trial.gap(Dossiers.empty().record("2026-03-01", "sign-in.signed-in", "account=dana", "outcome=success"));
    }
}
