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
        "2024-02-29T23:59:59.999Z, 2024-02-29T23:59:59.999Z"
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
}
