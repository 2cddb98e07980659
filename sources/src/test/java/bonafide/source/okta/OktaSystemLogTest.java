package bonafide.source.okta;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OktaSystemLogTest extends SourceContract {
    private static final String LINES = "okta/system-log.jsonl";

    @Override
    protected Source source() {
        return new OktaSystemLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, "okta/system-log-list.json", "okta/system-log-events.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void sessionStart_isASignInWithPlaceDeviceAndKeys() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53.120Z"));
        assertThat(signIn.account()).isEqualTo("dana@example.com");
        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.SUCCESS);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.place()).isEqualTo(Place.parse("US/OH/Columbus@39.96,-83.0"));
        assertThat(signIn.device()).contains("guo1");
        assertThat(signIn.managed()).contains(true);
        assertThat(signIn.session()).contains("102A");
        assertThat(signIn.userAgent()).contains("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        assertThat(signIn.factor()).as("everybody has a password").isEmpty();
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.USER_NAME, "dana@example.com"),
                        new Key(KeyKind.EMAIL, "dana@example.com"),
                        new Key(KeyKind.NAME, "dana petrov"));
    }

    @Test
    void secondFactor_namesItsEnrolment_andTheTokenStandsInForTheDevice() {
        SignIn.SignedIn signIn = Given.as(source(), LINES, Given.fixture(LINES))
                .all(SignIn.SignedIn.class)
                .get(1);

        assertThat(signIn.factor()).contains("pfd1");
        assertThat(signIn.device()).contains("5b1c");
        assertThat(signIn.managed()).isEmpty();
    }

    @Test
    void singleSignOn_usesTheSession_exceptWhereItFails() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));

        assertThat(read.only(SignIn.SessionUsed.class).address()).isEqualTo(IpAddress.parse("2001:db8::1"));
        assertThat(read.all(SignIn.SignedIn.class).get(2).application()).contains("Wiki");
        assertThat(read.all(SignIn.SignedIn.class).get(2).outcome()).isEqualTo(SignIn.Outcome.FAILURE);
    }

    @Test
    void factorActivatedByAnAdministrator_isTheOtherPersons() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        List<SignIn.FactorEnrolled> enrolled = read.all(SignIn.FactorEnrolled.class);

        assertThat(enrolled)
                .extracting(SignIn.FactorEnrolled::account, SignIn.FactorEnrolled::authenticator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dana@example.com", "guo9"),
                        org.assertj.core.groups.Tuple.tuple("sam@example.com", "fwf7"));
    }

    /** Who takes sign-ins in asks only whether they are the same objects: a log has millions that differ in time alone. */
    @Test
    void signInsOfOneClient_shareWhatIsTheSame() {
        String lines = new String(Given.fixture(LINES), StandardCharsets.UTF_8);
        List<SignIn.SignedIn> signIns =
                Given.as(source(), LINES, lines + "\n" + lines).all(SignIn.SignedIn.class);
        int half = signIns.size() / 2;
        for (int index = 0; index < half; index++) {
            SignIn.SignedIn first = signIns.get(index);
            SignIn.SignedIn again = signIns.get(index + half);
            assertThat(again.account()).isSameAs(first.account());
            assertThat(again.address()).isSameAs(first.address());
            assertThat(again.place()).isSameAs(first.place());
            assertThat(again.device()).isSameAs(first.device());
            assertThat(again.userAgent()).isSameAs(first.userAgent());
            assertThat(again.managed()).isSameAs(first.managed());
            assertThat(again.application()).isSameAs(first.application());
            assertThat(again.factor()).isSameAs(first.factor());
        }
        assertThat(signIns.subList(0, half))
                .anyMatch(signIn -> signIn.application().isPresent());
    }

    @Test
    void whatIsNotRead_isCounted() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));

        assertThat(read.report().unknownTypes())
                .containsOnly(
                        java.util.Map.entry("policy.evaluate_sign_on", 1L),
                        java.util.Map.entry("user.session.start (SKIPPED)", 1L),
                        java.util.Map.entry("user.session.start (no account)", 1L));
        assertThat(read.report().records()).isEqualTo(11);
    }

    @Test
    void eventWithoutATime_isRefused() {
        String line = "{\"eventType\":\"user.session.start\",\"published\":\"14 March\",\"actor\":{},\"outcome\":{}}";

        assertThat(Given.as(source(), "f", line).onlyRefusal().reason()).contains("published cannot be read");
        assertThat(Given.as(source(), "f", "{\"eventType\":\"x\"}")
                        .onlyRefusal()
                        .reason())
                .contains("no published");
    }

    @Test
    void neededFieldThatStandsTwice_isRefused() {
        String line = "{\"eventType\":\"user.session.start\",\"eventType\":\"user.session.end\",\"published\":\"x\"}";

        assertThat(Given.as(source(), "f", line).onlyRefusal().reason()).contains("eventType twice");
    }
}
