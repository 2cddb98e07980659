package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is ended from outside ends at once and leaves nothing behind. Its standard output is a pipe that nobody empties,
 * so it can never be done before it is ended.
 */
@Timeout(120)
final class EndedEarlyTest {
    private static final int TERMINATED = 128 + 15;
    private static final int ROWS = 20_000;

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path scratch = Path.of("");

    @TempDir
    private Path out = Path.of("");

    @Test
    void whileReading_leavesNothing() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("orders.csv"),
                "observation,at,about-employee-id,order,address\n"
                        + ("logistics.ship-to,2026-03-02,E-1,O-" + "1".repeat(2_000)
                                        + ",\"9 Elm St, Austin, TX 78701\"\n")
                                .repeat(ROWS));
        Process run = started(folder);

        assertThat(firstByte(run.getErrorStream())).isEqualTo('\r');
        assertEndsWithoutTrace(run);
    }

    @Test
    void whilePrinting_leavesNothing() throws IOException, InterruptedException {
        Process run = started(Golden.top().resolve("examples/meridian"));

        assertThat(firstByte(run.getInputStream())).isEqualTo('{');
        assertEndsWithoutTrace(run);
    }

    private void assertEndsWithoutTrace(Process run) throws IOException, InterruptedException {
        run.destroy();
        assertThat(run.waitFor()).isEqualTo(TERMINATED);
        for (Path left : List.of(scratch, out)) {
            try (Stream<Path> files = Files.list(left)) {
                assertThat(files).isEmpty();
            }
        }
    }

    private static int firstByte(InputStream stream) throws IOException {
        return stream.read();
    }

    private Process started(Path screened) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Dbonafide.terminal.err=yes", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("bonafide.cli.Main", "screen", screened.toString(), "--format", "jsonl"));
        command.addAll(List.of("--scratch", scratch.toString(), "--out", out.toString()));
        return new ProcessBuilder(command).start();
    }
}
