package bonafide.source;

import bonafide.dossier.Statement;
import bonafide.source.registry.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of exports as somebody may hand it in, and what reading it gives. */
final class GivenFolder {
    /** Two sound rows of the plain form. */
    static final String TABLE = """
            observation,at,account,session
            sign-in.session-ended,2026-03-14,dana,s1
            sign-in.session-ended,2026-03-15,dana,s2
            """;

    private final Path folder;

    GivenFolder(Path folder) {
        this.folder = folder;
    }

    /** What came of a folder. */
    record Outcome(List<FileReport> reports, List<Statement> statements) {
        FileReport of(String file) {
            return reports.stream()
                    .filter(report -> report.file().equals(file))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing said of " + file + ": " + reports));
        }

        /** Why a file, or a part of it, was refused. */
        List<String> reasons(String file) {
            return of(file).refusals().stream().map(Refusal::reason).toList();
        }

        /** How many facts came out of a file. */
        long facts(String file) {
            return statements.stream()
                    .map(statement -> statement.observation().provenance().file())
                    .filter(file::equals)
                    .count();
        }
    }

    Outcome read() {
        return read(statement -> {});
    }

    /** Reads, with somebody looking on. */
    Outcome read(Sink also) {
        List<Statement> statements = new ArrayList<>();
        List<FileReport> reports = Sources.read(folder, statement -> {
            statements.add(statement);
            also.accept(statement);
        });
        return new Outcome(reports, statements);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    GivenFolder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    GivenFolder with(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).toAbsolutePath().getParent());
            Files.write(path(name), content);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** An archive with a table, that many MiB of zeros in one entry of 1000:1, and another table. */
    static byte[] bomb(int mebibytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("first.csv"));
            zip.write(TABLE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int block = 0; block < mebibytes; block++) {
                zip.write(new byte[1 << 20]);
            }
            zip.putNextEntry(new ZipEntry("last.csv"));
            zip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Entries of a few names with the same content, in that order. */
    static Map<String, byte[]> entries(byte[] content, String... names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, content);
        }
        return entries;
    }
}
