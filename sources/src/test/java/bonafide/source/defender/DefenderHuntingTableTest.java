package bonafide.source.defender;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Endpoint;
import bonafide.observation.SignIn;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefenderHuntingTableTest extends SourceContract {
    private static final String EXPORT = "defender/portal.csv";
    private static final String SOFTWARE = "defender/software.csv";

    @Override
    protected Source source() {
        return new DefenderHuntingTable();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(EXPORT, SOFTWARE);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void rows_becomeWhatTheirActionSays() {
        Given.Read read = Given.as(source(), EXPORT, Given.fixture(EXPORT));

        assertThat(read.only(Endpoint.ProcessSeen.class).commandLine()).contains("\"AnyDesk.exe\" --silent");
        assertThat(read.all(SignIn.SignedIn.class)).hasSize(2);
        assertThat(read.only(Endpoint.UsbDevice.class).vendorId()).isEqualTo("1d6b");
        assertThat(Given.unknown(read)).containsOnly(Map.entry("row ConnectionSuccess", 1L));
    }

    @Test
    void timeWithoutOffset_isRefused_withWhatToDo() {
        Given.Read read = Given.as(
                source(),
                EXPORT,
                "Timestamp,DeviceName,ActionType,FileName\n\"Mar 14, 2026 9:26:53 AM\",lt-7,ProcessCreated,a.exe\n");

        assertThat(read.onlyRefusal().reason()).contains("Timestamp");
        assertThat(read.onlyRefusal().hint()).contains("UTC");
    }
}
