package bonafide.source.defender;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefenderMachinesTest extends SourceContract {
    private static final String ANSWER = "defender/machines.json";

    @Override
    protected Source source() {
        return new DefenderMachines();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(ANSWER);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void machine_isSomewhere_knownByItsName() {
        Given.Read read = Given.as(source(), ANSWER, Given.fixture(ANSWER));
        Endpoint.Located located = read.only(Endpoint.Located.class);

        assertThat(located.address()).isEqualTo(IpAddress.parse("203.0.113.7"));
        assertThat(located.serial()).isEmpty();
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_NAME, "lt-7.corp.example.com"), new Key(KeyKind.DEVICE_NAME, "lt-7"));
        assertThat(Given.unknown(read))
                .containsOnly(Map.entry("server", 1L), Map.entry("machine without a public address", 1L));
    }
}
