package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();
    private final Object[] entries = new Object[3 * Turns.WAYS];

    @Test
    void whereThereIsRoom_everyValueGetsAPlace() {
        for (int place = Turns.WAYS; place < 2 * Turns.WAYS; place++) {
            assertThat(turns.place(entries, Turns.WAYS)).isEqualTo(place);
            entries[place] = "taken";
        }
    }

    @Test
    void whereThereIsNone_oneInEightTakesAnothersPlace_eachPlaceInTurn() {
        Arrays.fill(entries, "taken");
        int[] taken = new int[entries.length];
        for (int value = 0; value < 320; value++) {
            int place = turns.place(entries, Turns.WAYS);
            if (place != Turns.NONE) {
                taken[place]++;
            }
        }

        assertThat(taken).containsExactly(0, 0, 0, 0, 10, 10, 10, 10, 0, 0, 0, 0);
    }
}
