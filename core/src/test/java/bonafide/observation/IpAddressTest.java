package bonafide.observation;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.property.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IpAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "192.0.2.1:443, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "[2001:DB8::1]:8443, 2001:db8::1",
        "fe80::1%eth0, fe80::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "::, ::",
        "1::, 1::",
        "' 203.0.113.9 ', 203.0.113.9",
    })
    void writtenInAnyWay_isOneAddress(String written, String canonical) {
        assertThat(IpAddress.parse(written).map(IpAddress::toString)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1..2.3",
                "a.b.c.d",
                "1:2:3",
                "1:::2",
                "g::1",
                "12345::",
                "[::1",
                "host.example"
            })
    void noAddress_isRefused(String written) {
        assertThat(IpAddress.parse(written)).isEmpty();
    }

    @Test
    void network_keepsTheFirstBits() {
        assertThat(IpAddress.parse("192.0.2.77").orElseThrow().network(24)).hasToString("192.0.2.0");
        assertThat(IpAddress.parse("2001:db8:1:2:3::4").orElseThrow().network(64))
                .hasToString("2001:db8:1:2::");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "192.168.4.4",
                "127.0.0.1",
                "169.254.1.1",
                "100.64.0.1",
                "fd00::1",
                "fe80::1",
                "::1"
            })
    void privateRanges_arePrivate(String written) {
        assertThat(IpAddress.parse(written).orElseThrow().isPrivate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:db8::1"})
    void otherRanges_arePublic(String written) {
        assertThat(IpAddress.parse(written).orElseThrow().isPrivate()).isFalse();
    }

    @Test
    void anyAddress_readsBackWhatItWrites() {
        ForAll.forAll(
                500,
                (chance, size) -> chance.nextBoolean()
                        ? IpAddress.four(chance.nextInt())
                        : new IpAddress(
                                chance.nextLong() & -1L << chance.nextInt(64),
                                chance.nextLong() >>> chance.nextInt(64)),
                address -> assertThat(IpAddress.parse(address.toString())).contains(address));
    }
}
