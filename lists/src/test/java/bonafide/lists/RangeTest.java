package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.0, 192.0.2.255",
        "192.0.2.77/24, 192.0.2.0, 192.0.2.255",
        "198.51.100.7, 198.51.100.7, 198.51.100.7",
        "203.0.113.128/25, 203.0.113.128, 203.0.113.255",
        "0.0.0.0/0, 0.0.0.0, 255.255.255.255",
        "2001:db8::/32, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:db8::/100, 2001:db8::, 2001:db8::fff:ffff",
        "2001:db8::1, 2001:db8::1, 2001:db8::1",
        "::/0, ::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
    })
    void network_isReadFromFirstToLast(String text, String first, String last) {
        Range range = Range.parse(text, 1).orElseThrow();

        assertThat(range.first()).isEqualTo(IpAddress.parse(first).orElseThrow());
        assertThat(range.last()).isEqualTo(IpAddress.parse(last).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/",
                "192.0.2.0/2 4",
                "example.com/24",
                "2001:db8::/129",
                "/24",
                "192.0.2.0/٢٤"
            })
    void anythingElse_isNoRange(String text) {
        assertThat(Range.parse(text, 1)).isEmpty();
    }

    @Test
    void narrower_comesFirst() {
        Range wide = Range.parse("2001:db8::/32", 1).orElseThrow();
        Range narrow = Range.parse("2001:db8::/127", 2).orElseThrow();

        assertThat(Range.byWidth(narrow, wide)).isNegative();
        assertThat(Range.byWidth(wide, narrow)).isPositive();
        assertThat(Range.byWidth(wide, wide)).isZero();
    }
}
