package bonafide.source.intune;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class IntuneDevicesTest extends SourceContract {
    private static final String ANSWER = "intune/devices.json";

    @Override
    protected Source source() {
        return new IntuneDevices();
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
    void companysComputer_isADeviceOfItsPrimaryUser() {
        Given.Read read = Given.as(source(), ANSWER, Given.fixture(ANSWER));

        assertThat(read.all(Endpoint.Device.class))
                .extracting(Endpoint.Device::serial, Endpoint.Device::chassis)
                .containsExactly(
                        Tuple.tuple("SNLT31", Optional.of(Endpoint.Chassis.LAPTOP)),
                        Tuple.tuple("0000-0001-1111", Optional.of(Endpoint.Chassis.VIRTUAL)));
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_SERIAL, "snlt31"),
                        new Key(KeyKind.DEVICE_NAME, "lt-31"),
                        new Key(KeyKind.EMAIL, "dana.bright@example.com"));
    }

    @Test
    void applicationsOnIt_areSoftware() {
        assertThat(Given.as(source(), ANSWER, Given.fixture(ANSWER)).all(Endpoint.Software.class))
                .extracting(Endpoint.Software::name, Endpoint.Software::serial)
                .containsExactly(
                        Tuple.tuple("RustDesk", Optional.of("SNLT31")),
                        Tuple.tuple("Example App", Optional.of("SNLT31")));
    }

    @Test
    void whatNobodyShipped_isCounted() {
        assertThat(Given.unknown(Given.as(source(), ANSWER, Given.fixture(ANSWER))))
                .containsOnly(
                        Map.entry("telephone or tablet", 1L),
                        Map.entry("device that is not the company's", 1L),
                        Map.entry("device without a serial number", 1L));
    }
}
