package bonafide.source.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.Interview;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoomWebhooksTest extends SourceContract {
    private static final String LINES = "zoom/webhooks.jsonl";

    @Override
    protected Source source() {
        return new ZoomWebhooks();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LINES;
    }

    @Test
    void participant_isJoinedByAccountAndName_neverByTheCall() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        Interview.Joined joined = read.all(Interview.Joined.class).getFirst();

        assertThat(joined.at()).isEqualTo(Instant.parse("2026-03-14T15:01:10Z"));
        assertThat(joined.meeting()).isEqualTo("81234567890");
        assertThat(joined.displayName()).isEqualTo("Dana Petrov");
        assertThat(joined.account()).isEqualTo(EmailAddress.parse("dana@example.com"));
        assertThat(read.statements().getFirst().about())
                .containsExactly(new Key(KeyKind.EMAIL, "dana@example.com"), new Key(KeyKind.NAME, "dana petrov"));
        assertThat(read.statements())
                .noneMatch(statement -> statement.about().stream().anyMatch(key -> key.kind() == KeyKind.MEETING));
    }

    @Test
    void signInToZoom_hasAClientAndNoAddress() {
        SignIn.SignedIn signIn = Given.as(source(), LINES, Given.fixture(LINES)).only(SignIn.SignedIn.class);

        assertThat(signIn.account()).isEqualTo("sam@example.com");
        assertThat(signIn.userAgent()).contains("mac 6.4.0");
        assertThat(signIn.address()).isEmpty();
    }

    @Test
    void hostAndTheNameless_areCounted() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));

        assertThat(read.all(Interview.Joined.class))
                .extracting(Interview.Joined::displayName)
                .containsExactly("Dana Petrov", "Laptop");
        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("meeting.participant_joined (the host)", 1L),
                        Map.entry("meeting.participant_left", 1L),
                        Map.entry("user.signed_out", 1L),
                        Map.entry("participant (no name)", 1L));
    }

    @Test
    void eventWithoutMeetingOrTime_isRefused() {
        String start = "{\"event\":\"meeting.participant_joined\",\"payload\":{\"account_id\":\"A\",\"object\":{";

        assertThat(Given.as(source(), "f", start + "\"participant\":{}}}}")
                        .onlyRefusal()
                        .reason())
                .contains("which meeting");
        assertThat(Given.as(source(), "f", start + "\"id\":1,\"participant\":{\"user_name\":\"Dana\"}}}}")
                        .onlyRefusal()
                        .reason())
                .isEqualTo("has no join_time");
    }
}
