package bonafide.source.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class EntraLogTest extends SourceContract {
    private static final String LINES = "microsoft/entra-diagnostic.jsonl";
    private static final String AUDITS = "microsoft/entra-audits.json";

    @Override
    protected Source source() {
        return new EntraLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, "microsoft/entra-records.json", "microsoft/entra-sign-ins.json", AUDITS);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void interactiveSignIn_hasPlaceDeviceSessionAndKeys() {
        Given.Read read = read(LINES);
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53.1234567Z"));
        assertThat(signIn.account()).isEqualTo("dana@example.com");
        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.SUCCESS);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.place()).isEqualTo(Place.parse("US/OH/Columbus@39.96,-83.0"));
        assertThat(signIn.device()).contains("dev-1");
        assertThat(signIn.managed()).contains(true);
        assertThat(signIn.session()).contains("sess-1");
        assertThat(signIn.application()).contains("Office 365");
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.USER_NAME, "dana@example.com"),
                        new Key(KeyKind.EMAIL, "dana@example.com"),
                        new Key(KeyKind.NAME, "dana petrov"));
    }

    @Test
    void interrupt_isAChallenge_andABrowserThatNobodyKnowsIsNotUnmanaged() {
        SignIn.SignedIn signIn = read(LINES).all(SignIn.SignedIn.class).get(1);

        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.CHALLENGE);
        assertThat(signIn.device()).isEmpty();
        assertThat(signIn.managed()).isEmpty();
        assertThat(signIn.place()).isEmpty();
    }

    @Test
    void wrongPassword_isAFailure_atTheTimeItsOffsetSays() {
        SignIn.SignedIn signIn = read(LINES).all(SignIn.SignedIn.class).get(2);

        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.FAILURE);
        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T07:30:00Z"));
    }

    @Test
    void signInWithoutThePerson_usesTheSession_andKeepsTheAddressOfTheOwnDeviceOnly() {
        List<SignIn.SessionUsed> used = read(LINES).all(SignIn.SessionUsed.class);

        assertThat(used)
                .extracting(SignIn.SessionUsed::session, use -> use.address().map(IpAddress::toString))
                .containsExactly(
                        Tuple.tuple("sess-1", java.util.Optional.empty()),
                        Tuple.tuple("sess-1", java.util.Optional.of("2001:db8::1")));
        assertThat(used.getFirst().place()).isEmpty();
        assertThat(read(LINES).all(SignIn.SignedIn.class).get(3).session()).isEmpty();
    }

    @Test
    void authenticatorThatWasThereBefore_isNotNew_evenWhereItsTokenChanged() {
        assertThat(read(LINES).all(SignIn.FactorEnrolled.class))
                .extracting(SignIn.FactorEnrolled::account, SignIn.FactorEnrolled::authenticator)
                .containsExactly(Tuple.tuple("dana@example.com", "token-of-an-invented-phone-0000000000001"));
    }

    @Test
    void appWithoutAPushToken_isKnownByItsRegistration_andATelephoneByItsNumber() {
        assertThat(read(AUDITS).all(SignIn.FactorEnrolled.class))
                .extracting(SignIn.FactorEnrolled::factor, SignIn.FactorEnrolled::authenticator)
                .containsExactly(Tuple.tuple("authenticator app", "reg-2"), Tuple.tuple("telephone", "+16145550123"));
    }

    @Test
    void whatIsNotRead_isCounted() {
        assertThat(Given.unknown(read(LINES)))
                .containsOnly(
                        Map.entry("ServicePrincipalSignInLogs (no person)", 1L),
                        Map.entry("Update user", 1L),
                        Map.entry("RiskyUsers", 1L));
        assertThat(Given.unknown(read(AUDITS)))
                .containsOnly(Map.entry("Update user", 2L), Map.entry("Add member to group", 1L));
    }

    @Test
    void recordWithoutATime_isRefused() {
        assertThat(Given.as(source(), "f", "{\"createdDateTime\":\"14 March\",\"status\":{}}")
                        .onlyRefusal()
                        .reason())
                .contains("createdDateTime cannot be read");
        assertThat(Given.as(source(), "f", "{\"a\":1}").onlyRefusal().reason()).contains("neither a sign-in nor");
    }

    private Given.Read read(String fixture) {
        return Given.as(source(), fixture, Given.fixture(fixture));
    }
}
