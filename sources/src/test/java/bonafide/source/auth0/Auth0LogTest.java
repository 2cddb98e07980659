package bonafide.source.auth0;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Auth0LogTest extends SourceContract {
    private static final String LINES = "auth0/logs.jsonl";

    @Override
    protected Source source() {
        return new Auth0Log();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, "auth0/stream.jsonl", "auth0/shipped.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.endsWith(".jsonl") ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void signInsAndSessions_areTheUsers() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        List<SignIn.SignedIn> signIns = read.all(SignIn.SignedIn.class);

        assertThat(signIns.getFirst().account()).isEqualTo("dana@example.com");
        assertThat(signIns.getFirst().address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIns.getFirst().place()).isEqualTo(Place.parse("US//Columbus@39.96,-83.0"));
        assertThat(signIns.getFirst().session()).contains("sess-1");
        assertThat(signIns.getFirst().application()).contains("Portal");
        assertThat(signIns)
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(SignIn.Outcome.SUCCESS, SignIn.Outcome.FAILURE);
        assertThat(read.only(SignIn.SessionUsed.class).session()).isEqualTo("sess-1");
        assertThat(read.only(SignIn.SessionEnded.class).session()).isEqualTo("sess-1");
    }

    @Test
    void whatIsNotRead_orNamesNobody_isCounted() {
        assertThat(Given.unknown(Given.as(source(), LINES, Given.fixture(LINES))))
                .containsOnly(
                        Map.entry("slo", 1L),
                        Map.entry("f (no user)", 1L),
                        Map.entry("sapi", 1L),
                        Map.entry("gd_auth_succeed", 1L));
    }
}
