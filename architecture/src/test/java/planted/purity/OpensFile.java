package planted.purity;

import java.nio.file.Files;
import java.nio.file.Path;

/** Planted: looks into the file system. */
final class OpensFile {
    private OpensFile() {}

    static boolean look(String name) {
        return Files.exists(Path.of(name));
    }
}
