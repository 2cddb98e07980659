package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The session on the README's first screen is what the program prints. */
final class ReadmeTest {
    private static final String COMMAND = "    $ ./bonafide screen examples/meridian\n";

    @Test
    void firstScreen_isARealSession() throws IOException {
        Run run = Run.of("screen", Golden.top().resolve("examples/meridian"));
        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        StringBuilder session = new StringBuilder();
        run.out().lines().forEach(line -> session.append(indented(line)));
        run.err().lines().forEach(line -> session.append(indented(line)));

        String readme = Files.readString(Golden.top().resolve("README.md"));
        int begins = readme.indexOf(COMMAND);
        assertThat(begins).isPositive();
        int from = begins + COMMAND.length();
        int to = readme.indexOf("\n`examples/meridian` is", from);
        assertThat(to).isGreaterThan(from);
        Golden.assertTracked("README.md", readme.substring(0, from) + session + readme.substring(to));
    }

    private static String indented(String line) {
        return (line.isEmpty() ? "" : "    " + line) + "\n";
    }
}
