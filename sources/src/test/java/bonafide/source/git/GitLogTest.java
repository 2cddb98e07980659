package bonafide.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.EmailAddress;
import bonafide.observation.Repository.Commit;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitLogTest extends SourceContract {
    private static final String DEFAULT = "git/payments.log";
    private static final String FULLER = "git/fuller-iso.txt";

    @Override
    protected Source source() {
        return new GitLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(DEFAULT, FULLER);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.BLOCKS;
    }

    @Override
    protected String badRecord(Layout layout) {
        return "commit 9999999999999999999999999999999999999999\nAuthor: Dana Petrov <dana@example.com>\n\n";
    }

    @Test
    void defaultForm_givesAuthorTimeAndOffset_andMessagesAreNoCommits() {
        Given.Read read = Given.as(source(), "logs/payments.log", Given.fixture(DEFAULT));

        assertThat(read.all(Commit.class))
                .extracting(
                        Commit::repository,
                        Commit::authorName,
                        Commit::authored,
                        one -> one.offsetMinutes().orElse(0))
                .containsExactly(
                        Tuple.tuple("payments", "Dana Petrov", Instant.parse("2026-03-14T14:26:53Z"), -300),
                        Tuple.tuple("payments", "Sam Ode", Instant.parse("2026-03-13T16:16:00Z"), 345),
                        Tuple.tuple("payments", "Kim Vale", Instant.parse("2026-03-12T08:00:00Z"), 0));
        assertThat(read.all(Commit.class)).allMatch(one -> one.committerEmail().isEmpty());
    }

    @Test
    void fullerForm_givesTheCommitterToo_andDifferencesAreNoCommits() {
        Given.Read read = Given.as(source(), FULLER, Given.fixture(FULLER));

        assertThat(read.all(Commit.class)).hasSize(2).allMatch(Commit::isOwn);
        Commit first = read.all(Commit.class).getFirst();
        assertThat(first.committerEmail()).isEqualTo(EmailAddress.parse("ops@example.com"));
        assertThat(first.at()).isEqualTo(Instant.parse("2026-03-14T14:26:53Z"));
        assertThat(first.provenance().recorded()).isEqualTo(Instant.parse("2026-03-15T10:20:00Z"));
    }

    @Test
    @Timeout(10)
    void authorMadeToTireAPattern_isRefusedInTime() {
        String head = "commit 9999999999999999999999999999999999999999\nAuthor: D" + " ".repeat(400_000) + "x\n";

        assertThat(Given.as(source(), "x.log", head).onlyRefusal().reason()).contains("without an author");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat Mar 14 09:26:53 2026 -0500",
                "2026-03-14 09:26:53 -0500",
                "2026-03-14T09:26:53-05:00",
                "Sat, 14 Mar 2026 09:26:53 -0500",
                "1773498413 -0500",
                "1773498413"
            })
    void everyFormOfTime_isReadAlike(String date) {
        assertThat(GitLogDates.read(date)).map(GitLogDates::at).contains(Instant.parse("2026-03-14T14:26:53Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sat Mar 14 09:26:53 2026", "2026-03-14", "3 days ago", "", "2026-03-14 09:26:53"})
    void timeWithoutItsOffset_isNotRead(String date) {
        assertThat(GitLogDates.read(date)).isEmpty();
    }
}
