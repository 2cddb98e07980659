package bonafide.source.ocsf;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OcsfEventsTest extends SourceContract {
    private static final String EVENTS = "ocsf/events.jsonl";

    @Override
    protected Source source() {
        return new OcsfEvents();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(EVENTS);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LINES;
    }

    @Test
    void logon_isASignInOfTheAccount() {
        SignIn.SignedIn signIn = read().all(SignIn.SignedIn.class).getFirst();

        assertThat(signIn.account()).isEqualTo("dana.bright@example.com");
        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.SUCCESS);
        assertThat(signIn.place()).isEqualTo(Place.parse("US/OH/Columbus@39.96,-83.0"));
        assertThat(signIn.session()).contains("s-1");
        assertThat(signIn.userAgent()).contains("Mozilla/5.0 (example)");
        assertThat(signIn.application()).contains("Payroll");
        assertThat(read().statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.USER_NAME, "dana.bright@example.com"),
                        new Key(KeyKind.EMAIL, "dana.bright@example.com"));
    }

    @Test
    void failedLogon_staysAFailure_andWhatIsNotToldIsCounted() {
        assertThat(read().all(SignIn.SignedIn.class))
                .extracting(SignIn.SignedIn::outcome)
                .containsExactly(SignIn.Outcome.SUCCESS, SignIn.Outcome.FAILURE);
        assertThat(read().only(SignIn.SessionEnded.class).session()).isEqualTo("s-1");
        assertThat(Given.unknown(read()))
                .containsOnly(
                        Map.entry("class 3002 activity 1", 2L),
                        Map.entry("class 1007 activity 2", 1L),
                        Map.entry("class 4001 activity 1", 1L));
    }

    @Test
    void launch_isAProcess_onTheMachine() {
        Endpoint.ProcessSeen process = read().only(Endpoint.ProcessSeen.class);

        assertThat(process.path()).contains("C:\\Program Files\\RustDesk\\rustdesk.exe");
        assertThat(process.commandLine()).contains("rustdesk.exe --service");
        assertThat(process.serial()).contains("SNLT41");
    }

    @Test
    void inventories_areDevicePlaceAndSoftware() {
        assertThat(read().only(Endpoint.Device.class).chassis()).contains(Endpoint.Chassis.LAPTOP);
        assertThat(read().only(Endpoint.Located.class).address()).isEqualTo(IpAddress.parse("203.0.113.41"));
        assertThat(read().all(Endpoint.Software.class))
                .extracting(Endpoint.Software::name)
                .containsExactly("RustDesk", "Example App");
    }

    private Given.Read read() {
        return Given.as(source(), EVENTS, Given.fixture(EVENTS));
    }
}
