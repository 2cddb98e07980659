package bonafide.source.jumpcloud;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.observation.SignIn.Outcome;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JumpCloudDirectoryInsightsTest extends SourceContract {
    private static final String LIST = "jumpcloud/events.json";
    private static final String LINES = "jumpcloud/events.jsonl";

    @Override
    protected Source source() {
        return new JumpCloudDirectoryInsights();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LIST, LINES);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void portalSignIn_namesDevicePhoneAndPlace() {
        Given.Read read = Given.as(source(), LIST, Given.fixture(LIST));
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53.120Z"));
        assertThat(signIn.account()).isEqualTo("dana.petrov");
        assertThat(signIn.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.place()).isEqualTo(Place.parse("US/OH@39.96,-83.0"));
        assertThat(signIn.device()).contains("sys1");
        assertThat(signIn.managed()).contains(true);
        assertThat(signIn.factor()).contains("phone1");
        assertThat(signIn.userAgent()).contains("Chrome 141.0 Mac OS X 10.15.7");
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.USER_NAME, "dana.petrov"),
                        new Key(KeyKind.USER_NAME, "dana@example.com"),
                        new Key(KeyKind.EMAIL, "dana@example.com"));
    }

    @Test
    void singleSignOn_namesTheApplication_andAnUnnamedDeviceIsNotCalledUnmanaged() {
        SignIn.SignedIn signIn = Given.as(source(), LIST, Given.fixture(LIST))
                .all(SignIn.SignedIn.class)
                .get(1);

        assertThat(signIn.application()).contains("Slack");
        assertThat(signIn.managed()).isEmpty();
    }

    @Test
    void failureAbroad_staysAFailure_withTheRegionsName() {
        SignIn.SignedIn signIn = Given.as(source(), LIST, Given.fixture(LIST))
                .all(SignIn.SignedIn.class)
                .get(2);

        assertThat(signIn.outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(signIn.place()).isEqualTo(Place.parse("DE/Land Berlin@52.52,13.4"));
    }

    @Test
    void whatIsNotRead_isCounted() {
        Given.Read read = Given.as(source(), LIST, Given.fixture(LIST));

        assertThat(read.all(SignIn.SignedIn.class)).hasSize(4);
        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("radius_auth_attempt", 1L),
                        Map.entry("login_attempt", 1L),
                        Map.entry("totp_finish_enrollment", 1L),
                        Map.entry("sso_auth (no result)", 1L));
    }

    @Test
    void eventOfAService_isNobodys() {
        String event = "{\"event_type\":\"sso_auth\",\"timestamp\":\"2026-03-14T08:00:00Z\",\"success\":true,"
                + "\"initiated_by\":{\"type\":\"service\",\"username\":\"sync\"}}";

        assertThat(Given.unknown(Given.as(source(), "f", event))).containsOnlyKeys("sso_auth (no account)");
    }
}
