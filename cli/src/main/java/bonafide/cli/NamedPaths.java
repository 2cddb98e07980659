package bonafide.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command line names on the disk, looked at before anything is read: all that is wrong with it is said at once, and
 * hours of screening never end at a folder that cannot be written.
 */
final class NamedPaths {
    private final List<String> problems = new ArrayList<>();

    /** What is to be screened: a folder or a file. */
    NamedPaths input(Path path) {
        return unless(Files.exists(path), path + ": there is no such file or folder");
    }

    /** A folder that an option names, where it is given. */
    NamedPaths folder(String option, @Nullable Path path) {
        if (path == null || Files.isDirectory(path)) {
            return this;
        }
        return unless(
                false,
                option + " " + path
                        + (Files.exists(path) ? ": is a file, where a folder is needed" : ": there is no such folder"));
    }

    /** A folder that is made where it does not exist, where it is given. */
    NamedPaths folderToMake(String option, @Nullable Path path) {
        Path above = path == null ? null : path.toAbsolutePath().normalize();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return unless(
                above == null || Files.isDirectory(above),
                option + " " + path + ": " + above + " is a file, where a folder is needed");
    }

    private NamedPaths unless(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
        return this;
    }

    /** Says what is wrong, a line each. Whether anything is. */
    boolean complain(PrintWriter to) {
        problems.forEach(to::println);
        return !problems.isEmpty();
    }
}
