package bonafide.source.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.observation.SignIn.Outcome;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackAuditLogsTest extends SourceContract {
    private static final String PAGE = "slack/logs.json";
    private static final String LINES = "slack/entries.jsonl";

    @Override
    protected Source source() {
        return new SlackAuditLogs();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(PAGE, LINES);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void login_isASignInWithItsSession() {
        Given.Read read = Given.as(source(), PAGE, Given.fixture(PAGE));
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53Z"));
        assertThat(signIn.account()).isEqualTo("dana@example.com");
        assertThat(signIn.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.session()).contains("913001");
        assertThat(signIn.userAgent()).contains("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.USER_NAME, "dana@example.com"),
                        new Key(KeyKind.EMAIL, "dana@example.com"),
                        new Key(KeyKind.NAME, "dana petrov"));
    }

    @Test
    void failedLogin_staysAFailure() {
        SignIn.SignedIn signIn = Given.as(source(), PAGE, Given.fixture(PAGE))
                .all(SignIn.SignedIn.class)
                .get(1);

        assertThat(signIn.account()).isEqualTo("sam@example.com");
        assertThat(signIn.outcome()).isEqualTo(Outcome.FAILURE);
    }

    @Test
    void download_usesTheSession_andLogoutEndsIt() {
        Given.Read read = Given.as(source(), PAGE, Given.fixture(PAGE));

        assertThat(read.only(SignIn.SessionUsed.class).session()).isEqualTo("913001");
        assertThat(read.only(SignIn.SessionUsed.class).address()).isEqualTo(IpAddress.parse("2001:db8::1"));
        assertThat(read.only(SignIn.SessionEnded.class).session()).isEqualTo("913001");
    }

    @Test
    void whatOthersMayHaveDone_isCounted() {
        Given.Read read = Given.as(source(), PAGE, Given.fixture(PAGE));

        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("user_logout (no session)", 1L),
                        Map.entry("file_uploaded (no session)", 1L),
                        Map.entry("user_channel_join", 1L),
                        Map.entry("anomaly", 1L),
                        Map.entry("user_login (no member)", 1L));
    }

    @Test
    void entryWithoutATime_isRefused() {
        String entry = "{\"action\":\"user_login\",\"date_create\":\"14 March\"}";

        assertThat(Given.as(source(), "f", entry).onlyRefusal().reason()).contains("date_create is no time");
    }
}
