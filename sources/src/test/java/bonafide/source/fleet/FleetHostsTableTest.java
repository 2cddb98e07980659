package bonafide.source.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Endpoint;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetHostsTableTest extends SourceContract {
    private static final String EXPORT = "fleet/hosts.csv";

    @Override
    protected Source source() {
        return new FleetHostsTable();
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
    void rows_areDevices() {
        Given.Read read = Given.as(source(), EXPORT, Given.fixture(EXPORT));

        assertThat(read.all(Endpoint.Device.class))
                .extracting(Endpoint.Device::serial)
                .containsExactly("SNLT21", "SNLT24");
        assertThat(read.all(Endpoint.Located.class)).hasSize(1);
    }

    @Test
    void rowWithoutATime_isRefused() {
        Given.Read read = Given.as(source(), EXPORT, "hostname,hardware_serial,seen_time\nlt-1,SNLT1,yesterday\n");

        assertThat(read.onlyRefusal().reason()).contains("seen_time");
    }
}
