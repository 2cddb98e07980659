package bonafide.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void sameLabel_givesTheSameForEver() {
        assertThat(Chance.of("meridian").hex(16)).isEqualTo("bd2d0d0bed5583c0");
        assertThat(Chance.of("meridian").uuid().version()).isEqualTo(4);
    }

    @Test
    void otherLabel_givesSomethingElse() {
        assertThat(Chance.of("one").hex(16)).isNotEqualTo(Chance.of("other").hex(16));
    }

    @Test
    void everyValueOfARange_comesUpAboutEquallyOften() {
        Chance chance = Chance.of("range");
        int[] counts = new int[6];
        IntStream.range(0, 6000).forEach(draw -> counts[chance.between(0, 5)]++);
        assertThat(IntStream.of(counts).boxed()).allMatch(count -> count > 850 && count < 1150);
    }
}
