package bonafide.simulator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of an export folder, by path. Packed files are compared by what is in them, because how tightly they are
 * packed is up to the zlib of the machine.
 */
final class Export {
    /** Written by hand, so neither made nor removed. */
    static final String BY_HAND = "README.md";

    private static final LocalDateTime PACKED = LocalDateTime.of(2026, 9, 11, 18, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void text(String path, String content) {
        bytes(path, content.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String path, byte[] content) {
        if (files.put(path, content) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
    }

    void gzip(String path, String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        bytes(path, packed.toByteArray());
    }

    void zip(String path, Map<String, String> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(PACKED);
                zip.putNextEntry(header);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        bytes(path, packed.toByteArray());
    }

    /** Every difference between these files and a folder, in words; empty where they hold the same. */
    List<String> differences(Path folder) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                differences.add("missing: " + file.getKey());
            } else if (!same(file.getKey(), file.getValue(), Files.readAllBytes(path))) {
                differences.add("differs: " + file.getKey());
            }
        }
        for (String path : paths(folder)) {
            if (!files.containsKey(path) && !path.equals(BY_HAND)) {
                differences.add("not made by the simulator: " + path);
            }
        }
        return differences;
    }

    /** Makes a folder hold these files and, but for the one written by hand, no others. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String path : paths(folder)) {
            if (!files.containsKey(path) && !path.equals(BY_HAND)) {
                Files.delete(folder.resolve(path));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !same(file.getKey(), file.getValue(), Files.readAllBytes(path))) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    private static boolean same(String path, byte[] one, byte[] other) throws IOException {
        return Arrays.equals(unpacked(path, one), unpacked(path, other));
    }

    /** What is in a file: its bytes, or where it is packed, those of what is packed. */
    static byte[] unpacked(String path, byte[] content) throws IOException {
        if (path.endsWith(".gz")) {
            return new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes();
        }
        if (!path.endsWith(".zip")) {
            return content;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            all.write((entry.getName() + "\n" + entry.getTimeLocal() + "\n").getBytes(StandardCharsets.UTF_8));
            zip.transferTo(all);
        }
        return all.toByteArray();
    }

    private static List<String> paths(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
