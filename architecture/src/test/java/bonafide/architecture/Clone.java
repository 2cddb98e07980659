package bonafide.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of this clone, found from the folder that the tests run in. */
record Clone(Path root) {

    /** Folders that a build, a tool or a run makes. */
    private static final Set<String> MADE = Set.of(".git", ".idea", ".vscode", "node_modules", "out", "target");

    /** Bytes from which a file is nobody's writing. */
    private static final int LARGE = 4_000_000;

    /** The clone that holds the working directory. */
    static Clone here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "not inside a clone: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return new Clone(folder);
    }

    String read(String name) {
        return read(root.resolve(name));
    }

    List<String> lines(String name) {
        return read(name).lines().toList();
    }

    /** The Java files under {@code <module>/src/<set>/java}, as paths from the root, sorted. */
    List<Source> java(String set) {
        return modules().stream()
                .map(module -> module.resolve("src").resolve(set).resolve("java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, name -> name.endsWith(".java")).stream())
                .map(file -> new Source(root.relativize(file), read(file)))
                .toList();
    }

    /** Every text file that is not made by a build, gzipped ones unpacked. */
    List<Source> texts() {
        List<Source> texts = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()
                            && attributes.size() < LARGE
                            && !MADE.contains(file.getFileName().toString())) {
                        byte[] bytes = unpacked(file);
                        if (!isBinary(bytes)) {
                            texts.add(new Source(root.relativize(file), new String(bytes, StandardCharsets.UTF_8)));
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static byte[] unpacked(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            return packed.readAllBytes();
        }
    }

    private static boolean isBinary(byte[] bytes) {
        for (int index = 0; index < Math.min(bytes.length, 8000); index++) {
            if (bytes[index] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The POM of the parent and of every module. */
    List<Source> poms() {
        return Stream.concat(Stream.of(root), modules().stream())
                .map(folder -> folder.resolve("pom.xml"))
                .map(file -> new Source(root.relativize(file), read(file)))
                .toList();
    }

    private List<Path> modules() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, Predicate<String> name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One file: its path from the root and its text. */
    record Source(Path path, String text) {

        String fileName() {
            return path.getFileName().toString();
        }

        /** The file's path with forward slashes, as a reader would type it. */
        String where() {
            return path.toString().replace('\\', '/');
        }
    }
}
