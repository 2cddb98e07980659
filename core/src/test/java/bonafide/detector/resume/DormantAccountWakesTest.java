package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.observation.Observation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DormantAccountWakesTest {
    private final Trial trial = Trial.of("DormantAccountWakes", "idle=P730D", "before=P90D");

    @Test
    void asleepForYearsAndAwakeBeforeTheApplication_fires() {
        assertThat(trial.fires(applied(commit(account("2017-05-03"), "2026-02-10"), "2026-03-01"))
                        .reason())
                .isEqualTo(
                        "The code-hosting account shows nothing between 2017-05-03 and 2026-02-10; the application is"
                                + " of 2026-03-01.");
    }

    @Test
    void activityInBetween_staysSilent() {
        Dossiers active = account("2017-05-03");
        for (int year = 2018; year < 2026; year++) {
            active = commit(active, year + "-06-01");
        }

        trial.silent(applied(commit(active, "2026-02-10"), "2026-03-01"));
    }

    @Test
    void awakeLongBeforeTheApplication_staysSilent() {
        trial.silent(applied(commit(account("2017-05-03"), "2025-02-10"), "2026-03-01"));
    }

    @Test
    void awakeAfterTheApplication_staysSilent() {
        trial.silent(applied(commit(account("2017-05-03"), "2026-04-10"), "2026-03-01"));
    }

    @Test
    void commitOfAnotherBeforeTheApplication_wakesNothing() {
        trial.silent(applied(commit(account("2017-05-03"), "2026-02-10", "no"), "2026-03-01"));
    }

    @Test
    void commitOfAnUnknownAuthor_wakesNothing() {
        trial.silent(applied(commit(account("2017-05-03"), "2026-02-10", ""), "2026-03-01"));
    }

    @Test
    void commitsOfUnknownAuthorsInBetween_staySilent() {
        Dossiers active = account("2017-05-03");
        for (int year = 2018; year < 2026; year++) {
            active = commit(active, year + "-06-01", "");
        }

        trial.silent(applied(commit(active, "2026-02-10"), "2026-03-01"));
    }

    @Test
    void oneActivityOnly_isAGap() {
        trial.gap(applied(account("2017-05-03"), "2026-03-01"));
    }

    @Test
    void noApplication_isAGap() {
        trial.gap(commit(account("2017-05-03"), "2026-02-10"));
    }

    @Test
    void busyAccount_keepsOneActivityAMonth() {
        DormantAccountWakes detector =
                new DormantAccountWakes(new DormantAccountWakes.Settings(Duration.ofDays(730), Duration.ofDays(90)));
        DormantAccountWakes.Months state = detector.start();
        for (int day = 1; day < 29; day++) {
            String at = day < 10 ? "2026-02-0" + day : "2026-02-" + day;
            for (Observation observation : commit(Dossiers.empty(), at).observations()) {
                state = detector.next(state, observation);
            }
        }

        assertThat(state.activity()).hasSize(1);
    }

    private static Dossiers account(String created) {
        return Dossiers.empty()
                .record("", "repository.code-account", "site=codehost", "handle=dreyes", "created=" + created);
    }

    private static Dossiers commit(Dossiers dossiers, String authored) {
        return commit(dossiers, authored, "yes");
    }

    private static Dossiers commit(Dossiers dossiers, String authored, String own) {
        return dossiers.record(
                authored,
                "repository.commit",
                "repository=dreyes/ledger",
                "hash=0a1b2c",
                "author-name=Dana Reyes",
                "authored=" + authored,
                "own=" + own);
    }

    private static Dossiers applied(Dossiers dossiers, String day) {
        return dossiers.record(
                "2026-05-01", "organisation.application", "application-id=77", "role=engineer", "applied=" + day);
    }
}
