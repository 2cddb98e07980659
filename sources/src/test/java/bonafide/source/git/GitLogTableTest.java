package bonafide.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Repository.Commit;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitLogTableTest extends SourceContract {
    private static final String FIXTURE = "git/commits.tsv";

    @Override
    protected Source source() {
        return new GitLogTable();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(FIXTURE);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void line_isACommit() {
        Commit first = Given.as(source(), FIXTURE, Given.fixture(FIXTURE))
                .all(Commit.class)
                .getFirst();

        assertThat(first.repository()).isEqualTo("commits");
        assertThat(first.authored()).isEqualTo(Instant.parse("2026-03-14T14:26:53Z"));
        assertThat(first.offsetMinutes()).contains(-300);
        assertThat(first.provenance().recorded()).isEqualTo(Instant.parse("2026-03-15T10:20:00Z"));
    }
}
