package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.reference.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableListingTest {
    private static final Instant AS_OF = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void tables_areShownWithTheirAge() throws IOException {
        List<Table> tables = List.of(
                table("country of an address", "2026-06-01", "2027-06-01", 701_668),
                table("networks you named", "2026-11-21", "2027-11-21", 3),
                table("routing numbers", "2025-12-31", "2026-03-31", 18_000),
                table("made tomorrow", "2026-11-23", "2027-11-23", 1),
                new Table("undated", "your own list x.csv", Table.UNDATED, "not stated", LocalDate.MAX, 5),
                new Table("sanctioned wallets", "none loaded", Table.UNDATED, "none", LocalDate.MAX, 0));

        assertGolden("tables_areShownWithTheirAge", TableListing.text(tables, AS_OF));
    }

    @Test
    void whatShipsWithTheProgram_isShown() throws IOException {
        assertGolden(
                "whatShipsWithTheProgram_isShown",
                TableListing.text(ReferenceTables.embedded().tables(), AS_OF));
    }

    @Test
    void lastDay_isStillCurrent() {
        Table table = table("x", "2026-01-01", "2026-11-22", 1);

        assertThat(TableListing.rows(List.of(table), AS_OF).getFirst().state()).isEqualTo("current");
        assertThat(TableListing.rows(List.of(table), Instant.parse("2026-11-23T00:00:00Z"))
                        .getFirst()
                        .state())
                .isEqualTo("out of date since 2026-11-23");
    }

    private static Table table(String name, String published, String expires, long entries) {
        return new Table(name, "Example", LocalDate.parse(published), "CC0-1.0", LocalDate.parse(expires), entries);
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = Path.of("src", "test", "golden", "TableListingTest", name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
