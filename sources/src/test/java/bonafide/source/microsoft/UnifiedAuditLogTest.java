package bonafide.source.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnifiedAuditLogTest extends SourceContract {
    private static final String LINES = "microsoft/unified-audit.jsonl";

    @Override
    protected Source source() {
        return new UnifiedAuditLog();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, "microsoft/unified-audit-events.json");
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void signIns_areInUtc_withDeviceSessionAndAddress() {
        List<SignIn.SignedIn> signIns = read().all(SignIn.SignedIn.class);

        assertThat(signIns.getFirst().at()).isEqualTo(Instant.parse("2026-03-14T08:26:53Z"));
        assertThat(signIns.getFirst().device()).contains("dev-1");
        assertThat(signIns.getFirst().session()).contains("sess-1");
        assertThat(signIns.getFirst().managed()).contains(true);
        assertThat(signIns.get(1).address()).isEqualTo(IpAddress.parse("2001:db8::1"));
        assertThat(signIns.get(1).managed())
                .as("may be managed and not compliant")
                .isEmpty();
        assertThat(signIns)
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(
                        SignIn.Outcome.SUCCESS,
                        SignIn.Outcome.FAILURE,
                        SignIn.Outcome.CHALLENGE,
                        SignIn.Outcome.CHALLENGE);
    }

    @Test
    void newAuthenticator_isThatOfTheAccountThatChanged() {
        SignIn.FactorEnrolled enrolled = read().only(SignIn.FactorEnrolled.class);

        assertThat(enrolled.account()).isEqualTo("dana@example.com");
        assertThat(enrolled.authenticator()).isEqualTo("token-of-an-invented-phone-0000000000001");
    }

    @Test
    void systemsAndOtherOperations_areCounted() {
        assertThat(Given.unknown(read()))
                .containsOnly(Map.entry("UserLoggedIn (no person)", 2L), Map.entry("FileAccessed", 1L));
    }

    private Given.Read read() {
        return Given.as(source(), LINES, Given.fixture(LINES));
    }
}
