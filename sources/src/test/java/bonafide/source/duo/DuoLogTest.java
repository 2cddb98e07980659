package bonafide.source.duo;

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
import org.junit.jupiter.api.Test;

class DuoLogTest extends SourceContract {
    private static final String LINES = "duo/log.jsonl";
    private static final String ANSWER = "duo/authentication-answer.json";

    @Override
    protected Source source() {
        return new DuoLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, ANSWER, "duo/administrator-answer.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return switch (fixture) {
            case LINES -> Layout.JSON_LINES;
            case ANSWER -> Layout.JSON_VALUE;
            default -> Layout.JSON_LIST;
        };
    }

    @Test
    void authentication_isFromTheDeviceThatSignsIn_notFromThePhone() {
        Given.Read read = read();
        SignIn.SignedIn signIn = read.all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.at()).isEqualTo(Instant.parse("2026-03-14T08:26:53.351346Z"));
        assertThat(signIn.account()).isEqualTo("dana");
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(signIn.place()).isEqualTo(Place.parse("US/OH/Columbus"));
        assertThat(signIn.device()).contains("EP1");
        assertThat(signIn.managed()).contains(true);
        assertThat(signIn.factor()).contains("DP1");
        assertThat(signIn.application()).contains("VPN");
        assertThat(read.statements().getFirst().about())
                .containsExactly(new Key(KeyKind.USER_NAME, "dana"), new Key(KeyKind.EMAIL, "dana@example.com"));
    }

    @Test
    void phoneWithoutAKey_isKnownByItsNumber_neverByANameGivenByHand() {
        List<SignIn.SignedIn> signIns = read().all(SignIn.SignedIn.class);

        assertThat(signIns.get(1).factor()).contains("+16145550123");
        assertThat(signIns.get(1).place()).isEmpty();
        assertThat(signIns.get(1).managed()).isEmpty();
        assertThat(signIns.get(2).factor()).isEmpty();
        assertThat(signIns.get(2).managed()).contains(false);
    }

    @Test
    void deniedAndFraud_areFailures_andAdministratorsSignInByMail() {
        assertThat(read().all(SignIn.SignedIn.class))
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(
                        SignIn.Outcome.SUCCESS,
                        SignIn.Outcome.FAILURE,
                        SignIn.Outcome.FAILURE,
                        SignIn.Outcome.SUCCESS,
                        SignIn.Outcome.FAILURE);
        assertThat(read().all(SignIn.SignedIn.class).getLast().account()).isEqualTo("it@example.com");
        assertThat(read().only(SignIn.FactorEnrolled.class).authenticator()).isEqualTo("DP1");
    }

    @Test
    void whatIsNotRead_isCounted() {
        assertThat(Given.unknown(read()))
                .containsOnly(
                        Map.entry("enrollment (success)", 1L),
                        Map.entry("authentication (error)", 1L),
                        Map.entry("authentication (no account)", 1L),
                        Map.entry("admin_login (no account)", 1L),
                        Map.entry("user_update", 1L));
    }

    @Test
    void eventWithoutATime_isRefused() {
        assertThat(Given.as(source(), "f", "{\"txid\":\"1\",\"isotimestamp\":\"now\"}")
                        .onlyRefusal()
                        .reason())
                .contains("no time");
    }

    private Given.Read read() {
        return Given.as(source(), LINES, Given.fixture(LINES));
    }
}
