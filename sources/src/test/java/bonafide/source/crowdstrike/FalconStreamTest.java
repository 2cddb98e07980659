package bonafide.source.crowdstrike;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FalconStreamTest extends SourceContract {
    private static final String LINES = "crowdstrike/stream.jsonl";
    private static final String LIST = "crowdstrike/stream-list.json";

    @Override
    protected Source source() {
        return new FalconStream();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, LIST);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void detection_isAnAlertAndTheProgramThatSetItOff() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        Endpoint.ProcessSeen process = read.all(Endpoint.ProcessSeen.class).getFirst();

        assertThat(read.all(Endpoint.Alert.class))
                .extracting(Endpoint.Alert::kind, Endpoint.Alert::title)
                .containsExactly(
                        Tuple.tuple(Endpoint.AlertKind.MALWARE, "NGAV"),
                        Tuple.tuple(Endpoint.AlertKind.OTHER, "Suspicious activity"));
        assertThat(process.path()).contains("\\Device\\HarddiskVolume3\\Users\\dana\\Downloads\\AnyDesk.exe");
        assertThat(process.at()).isEqualTo(Instant.ofEpochSecond(1773480400));
        assertThat(read.all(Endpoint.ProcessSeen.class).get(1).path())
                .contains("\\Device\\HarddiskVolume3\\Windows\\System32\\cmd.exe");
    }

    @Test
    void programIsAboutTheDomainAccount_anAlertAboutTheComputerAlone() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));

        assertThat(read.statements().get(0).about()).containsExactly(new Key(KeyKind.DEVICE_NAME, "lt-7"));
        assertThat(read.statements().get(1).about())
                .containsExactly(new Key(KeyKind.DEVICE_NAME, "lt-7"), new Key(KeyKind.USER_NAME, "dana.bright"));
    }

    @Test
    void failedSignInToTheConsole_staysAFailure_andClientsAreNobody() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        SignIn.SignedIn signIn = read.only(SignIn.SignedIn.class);

        assertThat(signIn.outcome()).isEqualTo(SignIn.Outcome.FAILURE);
        assertThat(signIn.address()).isEqualTo(IpAddress.parse("203.0.113.9"));
        assertThat(Given.unknown(read))
                .containsOnly(
                        Map.entry("AuthActivityAuditEvent streamStarted", 1L),
                        Map.entry("RemoteResponseSessionStartEvent", 1L));
    }
}
