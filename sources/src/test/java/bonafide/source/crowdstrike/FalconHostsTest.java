package bonafide.source.crowdstrike;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.IpAddress;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FalconHostsTest extends SourceContract {
    private static final String HOSTS = "crowdstrike/hosts.json";

    @Override
    protected Source source() {
        return new FalconHosts();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(HOSTS);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LIST;
    }

    @Test
    void host_isADevice_andSomewhere() {
        Given.Read read = Given.as(source(), HOSTS, Given.fixture(HOSTS));

        assertThat(read.all(Endpoint.Device.class))
                .extracting(Endpoint.Device::serial, Endpoint.Device::model, Endpoint.Device::chassis)
                .containsExactly(
                        Tuple.tuple("SN-LT-7", Optional.of("LENOVO 21AH"), Optional.of(Endpoint.Chassis.LAPTOP)),
                        Tuple.tuple(
                                "VMware-56 4d",
                                Optional.of("VMware, Inc. VMware Virtual Platform"),
                                Optional.of(Endpoint.Chassis.VIRTUAL)));
        assertThat(read.only(Endpoint.Located.class).address()).isEqualTo(IpAddress.parse("203.0.113.9"));
        assertThat(Given.unknown(read)).containsOnly(Map.entry("host without a serial number", 1L));
    }

    @Test
    void whoeverSignedInLast_isNotTakenForTheHolder() {
        assertThat(Given.as(source(), HOSTS, Given.fixture(HOSTS))
                        .statements()
                        .getFirst()
                        .about())
                .noneMatch(key -> key.kind() == KeyKind.USER_NAME);
    }
}
