package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000000", "To Be Filled By O.E.M.", "Default string", "N/A"})
    void whatFirmwareWritesByDefault_isNoSerial(String written) {
        assertThat(Serials.of(written)).isEmpty();
    }

    @Test
    void serial_isKept() {
        assertThat(Serials.of(" C02XK1 ")).contains("C02XK1");
    }
}
