package bonafide.detector.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsMissedTest {
    private final Trial trial = Trial.of("MeetingsMissed", "days=3", "within=P14D", "camera-only=no");

    private static Dossiers meeting(Dossiers dossiers, int day, String... cells) {
        String date = "2026-03-" + (day < 10 ? "0" : "") + day;
        List<String> all = new ArrayList<>(List.of("starts=" + date + "T14:00:00Z", "ends=" + date + "T15:00:00Z"));
        all.addAll(List.of(cells));
        return dossiers.record(date + "T14:00:00Z", "organisation.meeting", all.toArray(String[]::new));
    }

    private static Dossiers missed(int... days) {
        Dossiers dossiers = Dossiers.empty();
        for (int day : days) {
            dossiers = meeting(dossiers, day, "title=Stand-up", "attended=no");
        }
        return dossiers;
    }

    @Test
    void severalDaysInAFortnight_fire() {
        Judgement.Found found = trial.fires(missed(2, 4, 9));
        assertThat(found.reason()).contains("on 3 days between 2026-03-02 and 2026-03-09");
    }

    @Test
    void threeMeetingsOnOneDay_areOneDay() {
        trial.silent(missed(2, 2, 2));
    }

    @Test
    void spreadOverTheMonth_isSilent() {
        trial.silent(missed(2, 14, 28));
    }

    @Test
    void onlyMeetingsWithACamera_whereSet() {
        Trial camera = Trial.of("MeetingsMissed", "days=1", "within=P14D", "camera-only=yes");
        camera.silent(missed(2, 4, 9));
        camera.fires(meeting(Dossiers.empty(), 2, "title=Review", "attended=no", "camera=yes"));
    }

    @Test
    void nobodySaysWhoWasThere_isAGap() {
        trial.gap(meeting(Dossiers.empty(), 2, "title=Stand-up"));
    }
}
