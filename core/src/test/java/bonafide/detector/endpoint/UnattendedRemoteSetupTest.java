package bonafide.detector.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class UnattendedRemoteSetupTest {
    private final Trial trial = Trial.of("UnattendedRemoteSetup", "programs=remoting_start_host", "options=--pin=");

    private static Dossiers command(String line) {
        return Dossiers.empty()
                .record("2026-03-01", "endpoint.process-seen", "name=powershell.exe", "command-line=" + line);
    }

    @Test
    void hostWithAFixedPin_firesWithoutTheSecret() {
        Judgement.Found found =
                trial.fires(command("C:\\Tools\\Remoting_Start_Host.exe --code=abc --PIN=123456 --name=pc"));
        assertThat(found.reason()).contains("remoting_start_host --pin=…").doesNotContain("123456");
        assertThat(found.evidence().getFirst().value()).doesNotContain("123456");
    }

    @Test
    void hostWithoutAPin_isSilent() {
        trial.silent(command("remoting_start_host.exe --help"));
    }

    @Test
    void otherProgramWithAPin_isSilent() {
        trial.silent(command("card-tool.exe --pin=1234"));
    }
}
