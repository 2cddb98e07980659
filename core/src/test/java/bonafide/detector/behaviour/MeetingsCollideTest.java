package bonafide.detector.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsCollideTest {
    private final Trial trial = Trial.of("MeetingsCollide", "days=2", "within=P28D", "overlap=PT15M");

    private static Dossiers meeting(Dossiers dossiers, int day, String... cells) {
        String date = "2026-03-" + (day < 10 ? "0" : "") + day;
        List<String> all = new ArrayList<>(List.of("starts=" + date + "T14:00:00Z", "ends=" + date + "T15:00:00Z"));
        all.addAll(List.of(cells));
        return dossiers.record(date + "T14:00:00Z", "organisation.meeting", all.toArray(String[]::new));
    }

    private static Dossiers both(Dossiers dossiers, int day, String first, String second) {
        return meeting(
                meeting(dossiers, day, "title=Planning", "engagement=" + first),
                day,
                "title=Sync",
                "engagement=" + second);
    }

    @Test
    void twoEngagementsAgainAndAgain_fire() {
        Judgement.Found found = trial.fires(both(both(Dossiers.empty(), 2, "Acme", "Borealis"), 9, "Acme", "Borealis"));
        assertThat(found.reason())
                .contains("On 2 days")
                .contains("\"Planning\" for Acme")
                .contains("Borealis");
    }

    @Test
    void onceOnly_isSilent() {
        trial.silent(both(Dossiers.empty(), 2, "Acme", "Borealis"));
    }

    @Test
    void doubleBookingWithinOneEngagement_isSilent() {
        trial.silent(both(both(Dossiers.empty(), 2, "Acme", "Acme"), 9, "Acme", "Acme"));
    }

    @Test
    void absentFromOneOfThem_isSilent() {
        Dossiers dossiers = Dossiers.empty();
        for (int day : new int[] {2, 9, 16}) {
            dossiers = meeting(dossiers, day, "title=Planning", "engagement=Acme", "attended=yes");
            dossiers = meeting(dossiers, day, "title=Sync", "engagement=Borealis", "attended=no");
        }
        trial.silent(dossiers);
    }

    @Test
    void noEngagements_areAGap() {
        trial.gap(meeting(Dossiers.empty(), 2, "title=Planning"));
    }
}
