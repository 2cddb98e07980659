package bonafide.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of this clone, found from the folder that the tests run in. */
record Clone(Path root) {

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
