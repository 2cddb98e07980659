package bonafide.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @Test
    void everyDayOfThreeCenturies_isReadAsTheLanguageReadsIt() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(WrittenDay.parse(day.toString())).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2026-02-29", "2026-06-31", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31", "3000-01-01",
                "2026-1-02", "2026/01/02", "20260102", "+026-01-02", "2026-01-0x", "٢٠٢٦-01-02", " 2026-01-02",
                        "2026-01-02Z"
            })
    void noDay_isEmpty(String text) {
        assertThat(WrittenDay.parse(text)).isEmpty();
    }
}
