package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.observation.Observation;
import org.junit.jupiter.api.Test;

class ManyAuthorsInOwnWorkTest {
    private final Trial trial = Trial.of("ManyAuthorsInOwnWork", "authors=3");

    @Test
    void threeNames_fire() {
        assertThat(trial.fires(commits(own("no"), "Dana Reyes", "Lee Harlan", "Sam Ortiz"))
                        .reason())
                .isEqualTo("The repository ledger, held as own work by dreyes, has commits under 3 author names:"
                        + " \"Dana Reyes\", \"Lee Harlan\" and \"Sam Ortiz\".");
    }

    @Test
    void formsOfOneName_countOnce() {
        trial.silent(commits(own("no"), "Dana Reyes", "dana", "D. Reyes", "Reyes Dana", "Lee Harlan"));
    }

    @Test
    void robots_doNotCount() {
        trial.silent(commits(own("no"), "Dana Reyes", "Lee Harlan", "updates[bot]", "Release Bot"));
    }

    @Test
    void fork_staysSilent() {
        trial.silent(commits(own("yes"), "Dana Reyes", "Lee Harlan", "Sam Ortiz"));
    }

    @Test
    void organisationsRepository_staysSilent() {
        trial.silent(commits(
                own("no")
                        .record(
                                "2026-03-01",
                                "repository.commit",
                                "repository=meridian/payments",
                                "hash=1",
                                "author-name=Ira Voss",
                                "authored=2026-03-01"),
                "Dana Reyes",
                "Lee Harlan"));
    }

    @Test
    void noRepositoryOfThePerson_isAGap() {
        trial.gap(commits(Dossiers.empty(), "Dana Reyes", "Lee Harlan", "Sam Ortiz"));
    }

    @Test
    void longHistory_keepsOneCommitPerAuthor() {
        ManyAuthorsInOwnWork detector = new ManyAuthorsInOwnWork(new ManyAuthorsInOwnWork.Settings(3));
        ManyAuthorsInOwnWork.Authors state = detector.start();
        for (int index = 0; index < 2_000; index++) {
            for (Observation observation :
                    commits(Dossiers.empty(), "Dana Reyes", "dana").observations()) {
                state = detector.next(state, observation);
            }
        }

        assertThat(state.first().get("ledger")).hasSize(1);
        assertThat(state.spellings()).hasSize(2);
    }

    private static Dossiers own(String fork) {
        return Dossiers.empty()
                .record("2026-03-01", "repository.code-account", "site=codehost", "handle=dreyes")
                .record(
                        "2026-03-01",
                        "repository.hosted",
                        "site=codehost",
                        "handle=dreyes",
                        "repository=ledger",
                        "fork=" + fork);
    }

    private static Dossiers commits(Dossiers dossiers, String... authors) {
        Dossiers more = dossiers;
        for (String author : authors) {
            more = more.record(
                    "2026-03-02",
                    "repository.commit",
                    "repository=dreyes/ledger",
                    "hash=0a1b2c",
                    "author-name=" + author,
                    "authored=2026-03-02");
        }
        return more;
    }
}
