package bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the file that holds it. {@code make golden} (or {@code -Dgolden=write}) writes the files instead, to be
 * read as a difference before they are committed; with {@code CI} set in the environment nothing is ever written.
 */
public final class Golden {

    private static final boolean WRITE = "write".equals(System.getProperty("golden")) && System.getenv("CI") == null;

    private Golden() {}

    /** Compares with {@code src/test/golden/<test>/<name>} of the module under test; the name carries the ending. */
    public static void assertMatches(Class<?> test, String name, String actual) {
        compare(Path.of("src", "test", "golden", test.getSimpleName(), name), actual);
    }

    /** Compares with a generated page or other tracked file, named from the top of the clone. */
    public static void assertTracked(String name, String actual) {
        compare(top().resolve(name), actual);
    }

    /** The top folder of the clone that the tests run in. */
    public static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "not inside a clone: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    private static void compare(Path file, String actual) {
        try {
            if (WRITE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            if (!Files.exists(file)) {
                fail("%s is not there yet; make golden writes it. It would hold:%n%s", file, actual);
            }
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as("%s (make golden rewrites it)", file)
                    .isEqualTo(actual);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
