package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.reference.RoutingNumbers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoutingDirectoryTest {
    /** Made up; 123456780 agrees with its check digit. */
    static final String LINE = line("123456780", "031526", "EXAMPLE SAVINGS BANK");

    @Test
    void directory_namesTheBankAndItsDay() {
        Refusals refusals = new Refusals("fedach.txt");
        RoutingDirectory directory = read(
                LINE + "\n" + line("987654320", "100226", "SECOND EXAMPLE BANK").stripTrailing() + "\nshort\n"
                        + line("123456789", "031526", "WRONG CHECK DIGIT") + "\n",
                refusals);

        assertThat(directory.bank("123456780").value()).contains("EXAMPLE SAVINGS BANK");
        assertThat(directory.bank("987654320").value()).contains("SECOND EXAMPLE BANK");
        assertThat(directory.bank("111000025").value()).isEmpty();
        assertThat(directory.hasDirectory()).isTrue();
        assertThat(directory.table().published()).isEqualTo(LocalDate.parse("2026-10-02"));
        assertThat(directory.table().expires()).isEqualTo(LocalDate.parse("2027-01-02"));
        assertThat(refusals.all()).map(Refusal::line).containsExactly(3L, 4L);
    }

    @Test
    void withoutADirectory_nothingIsListedAndItSaysSo() {
        RoutingNumbers none = ReferenceTables.embedded().routingNumbers();

        assertThat(none.hasDirectory()).isFalse();
        assertThat(none.bank("123456780").value()).isEmpty();
    }

    private static RoutingDirectory read(String text, Refusals refusals) {
        return RoutingDirectory.read(new OwnList("fedach.txt", text.getBytes(StandardCharsets.UTF_8)), refusals);
    }

    private static String line(String number, String changed, String bank) {
        String start = number + "O" + "011000015" + "1" + changed + "000000000" + bank;
        return start + " ".repeat(155 - start.length());
    }
}
