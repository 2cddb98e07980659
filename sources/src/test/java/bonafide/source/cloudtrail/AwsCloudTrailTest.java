package bonafide.source.cloudtrail;

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

class AwsCloudTrailTest extends SourceContract {
    private static final String DELIVERED = "cloudtrail/delivered.json";
    private static final String LINES = "cloudtrail/events.jsonl";

    @Override
    protected Source source() {
        return new AwsCloudTrail();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(DELIVERED, LINES);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void consoleSignIn_namesUserAddressAndAuthenticator() {
        Given.Read read = Given.as(source(), DELIVERED, Given.fixture(DELIVERED));
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53Z"));
        assertThat(signIn.account()).isEqualTo("dana");
        assertThat(signIn.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.userAgent()).contains("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        assertThat(signIn.application()).contains("AWS console");
        assertThat(signIn.factor()).contains("arn:aws:iam::000000000042:mfa/dana-phone");
        assertThat(read.statements().getFirst().about()).containsExactly(new Key(KeyKind.USER_NAME, "dana"));
    }

    @Test
    void roleAndPortal_arePeopleByTheirMailAddress() {
        List<SignIn.SignedIn> signIns =
                Given.as(source(), LINES, Given.fixture(LINES)).all(SignIn.SignedIn.class);

        assertThat(signIns)
                .extracting(SignIn.SignedIn::account)
                .containsExactly("dana", "sam", "dana@example.com", "lee@example.com");
        assertThat(signIns.get(1).outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(signIns.get(3).application()).contains("AWS access portal");
    }

    @Test
    void deviceEnabledByAnAdministrator_isTheOwners() {
        SignIn.FactorEnrolled enrolled =
                Given.as(source(), LINES, Given.fixture(LINES)).only(SignIn.FactorEnrolled.class);

        assertThat(enrolled.account()).isEqualTo("dana");
        assertThat(enrolled.factor()).isEqualTo("virtual device");
        assertThat(enrolled.authenticator()).isEqualTo("arn:aws:iam::000000000042:mfa/dana-phone");
    }

    @Test
    void hiddenNamesRootAndPrograms_areNobody() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));

        assertThat(read.report().unknownTypes())
                .containsOnly(
                        Map.entry("signin ConsoleLogin (no person)", 3L),
                        Map.entry("iam EnableMFADevice (failed)", 1L),
                        Map.entry("sts AssumeRole", 1L));
    }

    @Test
    void insightsAndDigests_areCounted_anythingElseIsRefused() {
        String insight = "{\"eventVersion\":\"1.07\",\"eventType\":\"AwsCloudTrailInsight\"}";

        assertThat(Given.unknown(Given.as(source(), "f", insight))).containsOnlyKeys("AwsCloudTrailInsight");
        assertThat(Given.unknown(Given.as(source(), "f", "{\"digestStartTime\":\"2026-03-14T08:00:00Z\"}")))
                .containsOnlyKeys("digest of log files");
        assertThat(Given.as(source(), "f", "{\"event\":\"x\"}").onlyRefusal().reason())
                .contains("no eventName");
    }

    @Test
    void signInWithoutATime_isRefused() {
        String event = "{\"eventSource\":\"signin.amazonaws.com\",\"eventName\":\"ConsoleLogin\"}";

        assertThat(Given.as(source(), "f", event).onlyRefusal().reason()).isEqualTo("has no eventTime");
    }
}
