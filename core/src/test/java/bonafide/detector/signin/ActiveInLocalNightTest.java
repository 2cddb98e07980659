package bonafide.detector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class ActiveInLocalNightTest {
    private final Trial trial = Trial.of("ActiveInLocalNight", "from=1", "until=5", "days=5", "within=P28D");
    private final Dossiers ohio =
            Dossiers.empty().claim("2026-02-01", "identity.stated-place", "place=US/OH", "use=home");

    private static Dossiers active(Dossiers dossiers, String timeOfUtc) {
        Dossiers more = dossiers;
        for (int day = 10; day < 18; day++) {
            more = more.record(
                    "2026-03-" + day + "T" + timeOfUtc + ":00Z",
                    "sign-in.signed-in",
                    "account=dana",
                    "outcome=success");
        }
        return more;
    }

    private Dossiers committed(String own) {
        Dossiers more = ohio;
        for (int day = 10; day < 18; day++) {
            String at = "2026-03-" + day + "T07:10:00Z";
            more = more.record(
                    at,
                    "repository.commit",
                    "repository=dreyes/kernel",
                    "hash=0a1b2c" + day,
                    "author-name=Lee Harlan",
                    "author-email=lee@example.org",
                    "authored=" + at,
                    own);
        }
        return more;
    }

    @Test
    void activityAtThreeByTheStatedClock_fires() {
        Judgement.Found found = trial.fires(active(ohio, "07:10"));
        assertThat(found.reason()).contains("8 days").contains("1:00 to 5:00").contains("America/New_York");
        assertThat(found.evidence().getFirst().value()).contains("03:10 local time");
    }

    @Test
    void workingHours_areSilent() {
        trial.silent(active(ohio, "14:10"));
    }

    @Test
    void agreedPlaceInAnotherZone_isSilent() {
        trial.silent(active(ohio, "07:10").record("2026-03-01", "organisation.work-place", "place=PT"));
    }

    @Test
    void ownCommitsAtThree_fire() {
        assertThat(trial.fires(committed("own=yes")).reason()).contains("8 days");
    }

    @Test
    void commitsOfOthersInAForkAtThree_areAGap() {
        trial.gap(committed("own=no"));
    }

    @Test
    void commitsOfUnknownAuthorsAtThree_areAGap() {
        trial.gap(committed("own="));
    }

    @Test
    void commitsOfOthersAtThreeBesideOwnWorkingHours_areSilent() {
        trial.silent(active(committed("own=no"), "14:10"));
    }

    @Test
    void countryWithManyClocks_isAGap() {
        trial.gap(
                active(Dossiers.empty().claim("2026-02-01", "identity.stated-place", "place=US", "use=home"), "07:10"));
    }
}
