package bonafide.source;

import bonafide.source.registry.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every fixture beside the tests with the source that takes it, so that a new source is tried without a line of code. */
final class Corpus {
    private static final Path FIXTURES = Path.of("src/test/resources");

    private Corpus() {}

    /** A whole file and the source that knows it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sample(Source source, String name, byte[] bytes) {
        /** How JSON stands in it. */
        JsonLayout layout() {
            return source instanceof JsonSource json ? new Head(bytes, true).layout(json.wrappers()) : JsonLayout.NONE;
        }

        /** Whether each line is a record of its own. */
        boolean isJsonLines() {
            return layout() == JsonLayout.LINES;
        }

        @Override
        public String toString() {
            return source.name() + " " + name;
        }
    }

    /** All of them, in the order of their names. */
    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = FIXTURES.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                Given.recognised(Sources.known(), name, bytes)
                        .ifPresent(source -> samples.add(new Sample(source, name, bytes)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return samples;
    }
}
