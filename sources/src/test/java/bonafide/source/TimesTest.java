package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-14T09:26:53Z, 2026-03-14T09:26:53Z",
        "2026-03-14T09:26:53.1Z, 2026-03-14T09:26:53.100Z",
        "2026-03-14T09:26:53.123456789Z, 2026-03-14T09:26:53.123456789Z",
        "2026-03-14T09:26:53+09:00, 2026-03-14T00:26:53Z",
        "2026-03-14 09:26:53Z, 2026-03-14T09:26:53Z",
        "2026-03-14T09:26Z, 2026-03-14T09:26:00Z",
        "2024-02-29T23:59:59.999Z, 2024-02-29T23:59:59.999Z",
        "2026-03-14 09:26:53 UTC, 2026-03-14T09:26:53Z",
        "2026-03-14 09:26:53.123456 UTC, 2026-03-14T09:26:53.123456Z",
        "2026-03-14 09:26:53 GMT, 2026-03-14T09:26:53Z",
        "2026-03-14T09:26:53+0000, 2026-03-14T09:26:53Z",
        "2026-03-14T09:26:53.250-0500, 2026-03-14T14:26:53.250Z",
        "2026-03-14 09:26:53 +0100, 2026-03-14T08:26:53Z",
        "2026-03-14 09:26:53+01:00, 2026-03-14T08:26:53Z",
        "'Sat, 14 Mar 2026 09:26:53 +0000', 2026-03-14T09:26:53Z",
        "'Sat, 14 Mar 2026 04:26:53 -0500 (EST)', 2026-03-14T09:26:53Z",
        "'14 Mar 2026 09:26:53 GMT', 2026-03-14T09:26:53Z"
    })
    void everyWayOfWriting_isTheSameInstant(String written, Instant instant) {
        assertThat(Times.instant(written)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-14",
                "2026-03-14T09:26:53",
                "2025-02-29T00:00:00Z",
                "2026-13-14T09:26:53Z",
                "2026-03-14T24:26:53Z",
                "2026-03-14T09:26:53.12x4Z",
                "+2026-03-14T09:26:53Z0",
                "+999999999-12-31T23:59:59Z",
                "-0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "3/14/2026 9:26:53 AM",
                "03/04/2026 09:26:53",
                "14 Mar 2026 09:26:53",
                "٢٠٢٦-03-14T09:26:53Z"
            })
    void whatIsNoInstant_isEmpty(String written) {
        assertThat(Times.instant(written)).isEmpty();
    }

    @Test
    void dayAloneIsItsFirstInstant_aTimeWithoutOffsetIsNot() {
        assertThat(Times.instantOrDay("2026-03-14")).contains(Instant.parse("2026-03-14T00:00:00Z"));
        assertThat(Times.instantOrDay("2026-03-14T09:00:00")).isEmpty();
    }

    @Test
    void epochSeconds_areTakenWithinReason() {
        assertThat(Times.epochSeconds(1773480000.25)).contains(Instant.parse("2026-03-14T09:20:00.250Z"));
        assertThat(Times.epochSeconds(0)).isEmpty();
        assertThat(Times.epochSeconds(1e300)).isEmpty();
    }

    @Test
    void countsSince1970_tellTheirUnitBySize() {
        Instant instant = Instant.parse("2026-03-14T09:26:53Z");
        for (long unit : new long[] {1, 1_000, 1_000_000, 1_000_000_000}) {
            assertThat(Times.epoch(instant.getEpochSecond() * unit)).contains(instant);
        }
        assertThat(Times.epoch(instant.toEpochMilli() + 5)).contains(instant.plusMillis(5));
        for (long none : new long[] {0, -1, 12, 50_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Times.epoch(none)).as("%d", none).isEmpty();
        }
    }

    @Test
    void fileTime_countsFrom1601() {
        assertThat(Times.fileTime(134_179_540_130_000_000L)).contains(Instant.parse("2026-03-14T09:26:53Z"));
        assertThat(Times.fileTime(134_179_540_130_000_001L)).contains(Instant.parse("2026-03-14T09:26:53.000000100Z"));
        assertThat(Times.fileTime(0)).isEmpty();
        assertThat(Times.fileTime(Long.MAX_VALUE)).isEmpty();
    }
}
