package bonafide.source.github;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Repository;
import bonafide.observation.Repository.Action;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GitHubAuditLogTest extends SourceContract {
    private static final String LIST = "github/audit-log.json";
    private static final String LINES = "github/audit-log.jsonl";

    @Override
    protected Source source() {
        return new GitHubAuditLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, LIST);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void clone_isAboutTheMember_withAddress_andSaysNothingOfATarget() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        Repository.Audit clone = read.all(Repository.Audit.class).getFirst();

        assertThat(clone.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53.120Z"));
        assertThat(clone.action()).isEqualTo(Action.CLONE);
        assertThat(clone.repository()).isEqualTo("kestrel/engine");
        assertThat(clone.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(clone.personal()).isEmpty();
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.HANDLE, "github/dana-codes"), new Key(KeyKind.EMAIL, "dana@example.com"));
    }

    @Test
    void otherActions_areToldApart() {
        assertThat(Given.as(source(), LIST, Given.fixture(LIST)).all(Repository.Audit.class))
                .extracting(Repository.Audit::action)
                .containsExactly(Action.CLONE, Action.PULL, Action.PUSH, Action.DOWNLOAD, Action.MADE_PUBLIC);
    }

    @Test
    void botsAndOtherEvents_areCounted() {
        Given.Read read = Given.as(source(), LIST, Given.fixture(LIST));

        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("repo.access (internal)", 1L),
                        Map.entry("git.clone (no member)", 2L),
                        Map.entry("org.add_member", 1L));
    }

    @Test
    void eventWithoutATime_isRefused() {
        String event = "{\"action\":\"git.clone\",\"actor\":\"dana-codes\",\"@timestamp\":\"yesterday\"}";

        assertThat(Given.as(source(), "f", event).onlyRefusal().reason()).contains("no time");
    }
}
