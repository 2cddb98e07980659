package bonafide.source.intune;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Endpoint;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntuneDevicesTableTest extends SourceContract {
    private static final String EXPORT = "intune/devices.csv";

    @Override
    protected Source source() {
        return new IntuneDevicesTable();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(EXPORT);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void timeWithoutAZone_countsAsItsDay() {
        Given.Read read = Given.as(source(), EXPORT, Given.fixture(EXPORT));

        assertThat(read.only(Endpoint.Device.class).at()).isEqualTo(Instant.parse("2026-03-14T00:00:00Z"));
        assertThat(Given.unknown(read))
                .containsOnly(Map.entry("telephone or tablet", 1L), Map.entry("device that is not the company's", 1L));
    }
}
