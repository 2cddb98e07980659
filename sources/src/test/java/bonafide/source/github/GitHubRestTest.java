package bonafide.source.github;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.Place;
import bonafide.observation.Repository;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitHubRestTest extends SourceContract {
    private static final String USER = "github/user.json";
    private static final String COMMITS = "github/commits.json";

    @Override
    protected Source source() {
        return new GitHubRest();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(USER, "github/repos.json", COMMITS);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(USER) ? Layout.JSON_VALUE : Layout.JSON_LIST;
    }

    @Test
    void user_isAnAccountKnownByHandleMailAndName() {
        Given.Read read = Given.as(source(), USER, Given.fixture(USER));
        Repository.CodeAccount account = read.only(Repository.CodeAccount.class);

        assertThat(account.created()).contains(Instant.parse("2025-11-02T05:24:19Z"));
        assertThat(account.repositories()).contains(7);
        assertThat(account.place()).isEqualTo(Place.parse("US/OH/Columbus"));
        assertThat(read.statements().getFirst().about())
                .containsExactlyInAnyOrder(
                        new Key(KeyKind.HANDLE, "github/dana-codes"),
                        new Key(KeyKind.EMAIL, "dana@example.com"),
                        new Key(KeyKind.NAME, "dana petrov"));
    }

    @Test
    void commit_isAboutTheOwnerOfTheRepository_whoeverWroteIt() {
        Given.Read read = Given.as(source(), COMMITS, Given.fixture(COMMITS));
        Repository.Commit foreign = read.all(Repository.Commit.class).get(1);

        assertThat(foreign.authorEmail()).isEqualTo(EmailAddress.parse("else@example.org"));
        assertThat(foreign.repository()).isEqualTo("dana-codes/repo1");
        assertThat(foreign.at()).isEqualTo(Instant.parse("2019-05-05T10:00:00Z"));
        assertThat(foreign.provenance().recorded()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(read.statements())
                .allSatisfy(statement ->
                        assertThat(statement.about()).containsExactly(new Key(KeyKind.HANDLE, "github/dana-codes")));
    }

    @Test
    void commit_isTheOwnersOwn_onlyWhereGitHubNamesTheAccount() {
        Given.Read read = Given.as(source(), COMMITS, Given.fixture(COMMITS));

        assertThat(read.all(Repository.Commit.class))
                .extracting(Repository.Commit::own)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void repositories_sayWhetherTheyAreForks() {
        Given.Read read = Given.as(source(), "repos", Given.fixture("github/repos.json"));

        assertThat(read.all(Repository.Hosted.class))
                .extracting(Repository.Hosted::fork)
                .containsExactly(false, true, false);
    }

    @Test
    void organisationsAndUsersWithoutDetails_areCounted() {
        String list = "[{\"login\":\"kestrel\",\"type\":\"Organization\",\"created_at\":\"2020-01-01T00:00:00Z\"},"
                + "{\"login\":\"dana-codes\",\"type\":\"User\"},{\"number\":1}]";
        Given.Read read = Given.as(source(), "users.json", list);

        assertThat(read.report().unknownTypes())
                .containsOnly(Map.entry("organization", 1L), Map.entry("user without details", 1L));
        assertThat(read.onlyRefusal().position().orElseThrow().pointer()).isEqualTo("/2");
    }
}
