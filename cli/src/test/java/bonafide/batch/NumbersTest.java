package bonafide.batch;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void numbersOfEveryMagnitude_comeBackAsTheyWent() {
        forAll(2_000, (chance, size) -> chance.nextLong() >> chance.nextInt(64), number -> {
            Bytes bytes = new Bytes(1);
            bytes.signed(number);
            bytes.number(number);
            bytes.fixed(number);
            Cursor cursor = new Cursor(bytes.written());

            assertThat(cursor.signed()).isEqualTo(number);
            assertThat(cursor.number()).isEqualTo(number);
            assertThat(cursor.fixed()).isEqualTo(number);
        });
    }
}
