package bonafide.source;

import bonafide.dossier.Statement;
import bonafide.observation.Observation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files for tests, and what a source makes of them. */
public final class Given {
    private Given() {}

    /** What came of one file. */
    public record Read(FileReport report, List<Statement> statements) {
        /** The facts alone. */
        public List<Observation> observations() {
            return statements.stream().map(Statement::observation).toList();
        }

        /** The only fact of that kind. */
        public <T extends Observation> T only(Class<T> kind) {
            List<T> found = all(kind);
            if (found.size() != 1) {
                throw new AssertionError("expected one " + kind.getSimpleName() + ": " + found + report);
            }
            return found.getFirst();
        }

        /** The facts of one kind. */
        public <T extends Observation> List<T> all(Class<T> kind) {
            return observations().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }

        /** Reason and hint of the only refusal. */
        public Refusal onlyRefusal() {
            if (report.refusals().size() != 1) {
                throw new AssertionError("expected one refusal: " + report);
            }
            return report.refusals().getFirst();
        }
    }

    /** Reads bytes as that source, whatever they look like. */
    public static Read as(Source source, String name, byte[] content) {
        List<Statement> statements = new ArrayList<>();
        Reading reading = new Reading(name, source.name(), statements::add);
        try {
            Feed feed =
                    new Feed(Decoding.toUtf8(new ByteArrayInputStream(content)).in());
            FolderReading.read(source, feed, feed.head(), Sinks.of(statements::add), reading);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Read(reading.report(), List.copyOf(statements));
    }

    /** Reads text as that source. */
    public static Read as(Source source, String name, String content) {
        return as(source, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The source that takes a file of that name and content, if one does. */
    public static Optional<Source> recognised(List<Source> sources, String name, byte[] content) {
        try {
            Head head =
                    new Feed(Decoding.toUtf8(new ByteArrayInputStream(content)).in()).head();
            return new Recognition(sources).of(head, name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A fixture's bytes. */
    public static byte[] fixture(String path) {
        try (InputStream in = Given.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new AssertionError("no such fixture: " + path);
            }
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Unknown types and how often they stand in the file. */
    public static Map<String, Long> unknown(Read read) {
        return read.report().unknownTypes();
    }
}
