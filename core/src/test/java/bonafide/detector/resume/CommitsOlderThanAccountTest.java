package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Observation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommitsOlderThanAccountTest {
    private final Trial trial = Trial.of("CommitsOlderThanAccount", "older-by=P365D", "commits=3");

    @Test
    void threeCommitsYearsBeforeTheAccount_fire() {
        Judgement.Found found = trial.fires(old(account("no"), 3));

        assertThat(found.reason())
                .isEqualTo(
                        "The account dreyes exists since 2025-06-01, its repository ledger has commits from 2019-01-01"
                                + " on.");
        assertThat(found.evidence()).hasSize(4);
    }

    @Test
    void fewerCommits_staySilent() {
        trial.silent(old(account("no"), 2));
    }

    @Test
    void fork_staysSilent() {
        trial.silent(old(account("yes"), 5));
    }

    @Test
    void repositoryThatIsNotTheirOwn_staysSilent() {
        trial.silent(old(
                Dossiers.empty()
                        .record(
                                "2026-03-01",
                                "repository.code-account",
                                "site=codehost",
                                "handle=dreyes",
                                "created=2025-06-01"),
                5));
    }

    @Test
    void workOfTheMonthBefore_staysSilent() {
        Dossiers recent = account("no");
        for (int day = 1; day <= 5; day++) {
            recent = commit(recent, "2025-05-0" + day);
        }

        trial.silent(recent);
    }

    @Test
    void commitOfAnother_fires() {
        assertThat(trial.fires(account("no")
                                .shares("2026-03-02", Artefact.COMMIT, "0123456789abcdef0123", "Lee Harlan"))
                        .reason())
                .isEqualTo("Commit 0123456789… also stands in the repositories of Lee Harlan.");
    }

    @Test
    void accountWithoutADate_isAGap() {
        trial.gap(old(
                Dossiers.empty().record("2026-03-01", "repository.code-account", "site=codehost", "handle=dreyes"), 3));
    }

    @Test
    void longHistory_keepsTheEarliestCommitsOnly() {
        CommitsOlderThanAccount detector =
                new CommitsOlderThanAccount(new CommitsOlderThanAccount.Settings(Duration.ofDays(365), 3));
        CommitsOlderThanAccount.Earliest state = detector.start();
        for (int year = 2025; year > 1990; year--) {
            for (Observation observation :
                    commit(Dossiers.empty(), year + "-01-01").observations()) {
                state = detector.next(state, observation);
            }
        }

        assertThat(state.commits().get("ledger"))
                .extracting(commit -> commit.authored().toString().substring(0, 4))
                .containsExactly("1991", "1992", "1993");
    }

    private static Dossiers account(String fork) {
        return Dossiers.empty()
                .record("2026-03-01", "repository.code-account", "site=codehost", "handle=dreyes", "created=2025-06-01")
                .record(
                        "2026-03-01",
                        "repository.hosted",
                        "site=codehost",
                        "handle=dreyes",
                        "repository=ledger",
                        "fork=" + fork);
    }

    private static Dossiers old(Dossiers dossiers, int commits) {
        Dossiers more = dossiers;
        for (int day = 1; day <= commits; day++) {
            more = commit(more, "2019-01-0" + day);
        }
        return more;
    }

    private static Dossiers commit(Dossiers dossiers, String authored) {
        return dossiers.record(
                authored,
                "repository.commit",
                "repository=dreyes/ledger",
                "hash=" + authored.replace("-", ""),
                "author-name=Dana Reyes",
                "authored=" + authored);
    }
}
