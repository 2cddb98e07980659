package bonafide.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaySetTest {

    @Test
    void sameDayTwice_isTheSameSet() {
        DaySet one = DaySet.none().with(20_000);
        assertThat(one.with(20_000)).isSameAs(one);
        assertThat(one.size()).isEqualTo(1);
    }

    @Test
    void daysInAnyOrder_comeOutInOrder() {
        DaySet days = DaySet.none().with(20_100).with(20_000).with(20_063).with(20_064);
        assertThat(days.days()).containsExactly(20_000L, 20_063L, 20_064L, 20_100L);
        assertThat(days.without(DaySet.none().with(20_063)).days()).containsExactly(20_000L, 20_064L, 20_100L);
        assertThat(days.and(DaySet.none().with(19_000)).size()).isEqualTo(5);
    }

    @Test
    void fullestStretch_countsCalendarDays() {
        DaySet days = DaySet.none().with(10).with(11).with(17).with(18).with(30);
        assertThat(days.fullest(7)).contains(new DaySet.Stretch(2, LocalDate.ofEpochDay(10), LocalDate.ofEpochDay(11)));
        assertThat(days.fullest(8)).contains(new DaySet.Stretch(3, LocalDate.ofEpochDay(10), LocalDate.ofEpochDay(17)));
        assertThat(DaySet.none().fullest(7)).isEmpty();
    }

    @Test
    void neighbouringDays_areOneRun() {
        assertThat(DaySet.none().with(63).with(64).with(66).runs())
                .containsExactly(
                        new DaySet.Stretch(2, LocalDate.ofEpochDay(63), LocalDate.ofEpochDay(64)),
                        new DaySet.Stretch(1, LocalDate.ofEpochDay(66), LocalDate.ofEpochDay(66)));
    }

    @Test
    void absurdlyDistantDays_keepTheLatest() {
        DaySet days = DaySet.none().with(0).with(3_000_000);
        assertThat(days.days()).containsExactly(3_000_000L);
        assertThat(days.with(0).days()).containsExactly(3_000_000L);
    }

    @Test
    void severalDaysAtOnce_areThoseDaysOneAfterTheOther() {
        DaySet some = DaySet.none().with(20_000);
        assertThat(some.with(new long[0])).isSameAs(some);
        assertThat(some.with(new long[] {20_000, 20_063, 20_064, 20_900}).days())
                .containsExactly(20_000L, 20_063L, 20_064L, 20_900L);
        assertThat(some.with(new long[] {-70, 0, 3_000_000, 3_000_001}).days())
                .containsExactly(3_000_000L, 3_000_001L)
                .isEqualTo(
                        some.with(-70).with(0).with(3_000_000).with(3_000_001).days());
    }
}
