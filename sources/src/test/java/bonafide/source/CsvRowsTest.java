package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private final List<Map<String, String>> rows = new ArrayList<>();

    @Test
    void quotedCells_mayHoldDelimitersQuotesAndLines() throws IOException {
        read("a,b\n\"1,\"\"x\"\"\",\"two\nlines\"\n 3 , \n");

        assertThat(rows).containsExactly(Map.of("a", "1,\"x\"", "b", "two\nlines"), Map.of("a", "3"));
    }

    @Test
    void semicolonsAndTabs_areDelimitersToo() throws IOException {
        read("A;B\n1;2\n");
        read("A\tB\n1\t2\n");

        assertThat(rows).containsExactly(Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "2"));
    }

    @Test
    void quoteWithinACell_isAQuote() throws IOException {
        read("a,b\n27\" screen,x\n");

        assertThat(rows).containsExactly(Map.of("a", "27\" screen", "b", "x"));
    }

    @Test
    void quoteThatIsNeverClosed_costsOnlyItsLine() throws IOException {
        FileReport report = read("a,b\n1,2\n\"3,4\n5,6\n");

        assertThat(rows).containsExactly(Map.of("a", "1", "b", "2"), Map.of("a", "5", "b", "6"));
        assertThat(report.refusals().getFirst().reason()).contains("never closed");
    }

    @Test
    void rowOfAnotherWidth_andRowOutOfUtf8_areRefused() throws IOException {
        byte[] file = "a,b\n1,2,3\nZo?,2\n5,6\n".getBytes(StandardCharsets.ISO_8859_1);
        file[12] = (byte) 0xEB;
        FileReport report = read(file);

        assertThat(rows).containsExactly(Map.of("a", "5", "b", "6"));
        assertThat(report.refusals())
                .extracting(Refusal::reason)
                .containsExactly("has 3 cells where the first line names 2 columns", "is not in UTF-8");
    }

    @Test
    void characterForWhatCannotBeRead_isTextWhereItStandsForItself() throws IOException {
        FileReport report = read("a,b\nZo\uFFFD,2\n");

        assertThat(report.refused()).isZero();
        assertThat(rows).containsExactly(Map.of("a", "Zo\uFFFD", "b", "2"));
    }

    @Test
    void rowWithoutQuotes_endsWithItsLineHoweverLinesEnd() throws IOException {
        read("a,b\r\n1,2\r\n\"3\r\n4\",5\r\n6,7");

        assertThat(rows)
                .containsExactly(Map.of("a", "1", "b", "2"), Map.of("a", "3\n4", "b", "5"), Map.of("a", "6", "b", "7"));
    }

    @Test
    void columnThatStandsTwice_refusesTheFile() throws IOException {
        FileReport report = read("a,A\n1,2\n");

        assertThat(rows).isEmpty();
        assertThat(report.refusals().getFirst().reason()).contains("column \"a\" twice");
    }

    @Test
    void millionColumns_areRefused_theNextRowIsRead() throws IOException {
        FileReport report = read("a,b\n" + ",".repeat(1_000_000) + "\n1,2\n");

        assertThat(rows).hasSize(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void columnThatTheVendorRepeats_mayStandTwice() throws IOException {
        assertThat(read("a,token,Token\n1,x,y\n").refused()).isZero();
        assertThat(read("a,A,token\n1,x,y\n").refused()).isOne();
        assertThat(rows).hasSize(1);
    }

    @Test
    void manyQuotesThatNeverClose_endInBoundedTime() throws IOException {
        FileReport report = read("a,b\n" + "\"x\n".repeat(300_000));

        assertThat(rows).isEmpty();
        assertThat(report.refused()).isPositive();
        assertThat(report.refusals()).hasSizeLessThanOrEqualTo(Bounds.REFUSALS);
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new HashMap<>();
        for (String column : row.columns()) {
            row.cell(column).ifPresent(text -> cells.put(column, text));
        }
        return cells;
    }

    private FileReport read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private FileReport read(byte[] file) throws IOException {
        Reading reading = new Reading("file", "test", statement -> {});
        Feed feed = new Feed(new ByteArrayInputStream(file));
        CsvRows.read(feed, feed.head().delimiter(), (row, same) -> rows.add(cells(row)), Set.of("token"), reading);
        return reading.report();
    }
}
