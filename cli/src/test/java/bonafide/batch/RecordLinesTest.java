package bonafide.batch;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLinesTest {
    private static final int MANY = 5_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void linesInMemory_comeByFileAndPosition() throws IOException {
        assertThat(written(1, Integer.MAX_VALUE)).isEqualTo(expected());
    }

    @Test
    void linesOnTheDisk_comeInTheSameOrder() throws IOException {
        assertThat(written(2, 10_000)).isEqualTo(expected());
        assertThat(written(3, 1)).isEqualTo(expected());
    }

    @Test
    void twoFactsOfOneRecord_comeByTheirText() throws IOException {
        try (RecordLines lines = new RecordLines(folder, 1)) {
            lines.put(record("a.csv", 1, ""), "second \u00e9");
            lines.put(record("a.csv", 1, ""), "first");
            lines.put(record("a.csv", 1, ""), "first");
            assertThat(text(lines)).isEqualTo("first\nfirst\nsecond \u00e9\n");
        }
    }

    @Test
    void noLine_isNoText() throws IOException {
        try (RecordLines lines = new RecordLines(folder)) {
            assertThat(text(lines)).isEmpty();
        }
    }

    /** In whatever order, with so much room. */
    private String written(int order, int room) throws IOException {
        List<Integer> numbers =
                new ArrayList<>(Stream.iterate(0, one -> one + 1).limit(MANY).toList());
        Collections.shuffle(numbers, new Random(order));
        try (RecordLines lines = new RecordLines(folder, room)) {
            for (int number : numbers) {
                lines.put(record(file(number), line(number), pointer(number)), told(number));
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
            return text(lines);
        }
    }

    private static String expected() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < MANY; number++) {
            text.append(told(number)).append('\n');
        }
        return text.toString();
    }

    private static String file(int number) {
        return "log-" + number / 1_000 + ".jsonl";
    }

    private static long line(int number) {
        return 1L + number % 1_000 / 2;
    }

    private static String pointer(int number) {
        return number % 2 == 0 ? "" : "/0";
    }

    private static String told(int number) {
        return file(number) + " " + line(number) + " " + pointer(number);
    }

    private static Provenance record(String file, long line, String pointer) {
        return new Provenance(
                file,
                Position.at(line, pointer),
                Sha256.of(new byte[32]),
                Provenance.UNDATED,
                Provenance.UNDATED,
                Speaker.RECORD,
                "test");
    }

    private static String text(RecordLines lines) throws IOException {
        StringWriter text = new StringWriter();
        lines.writeTo(text);
        return text.toString();
    }
}
