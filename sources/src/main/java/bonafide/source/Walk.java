package bonafide.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder in the order of their names. Links are not followed, so nothing outside is read and no loop is
 * walked; what is no regular file is refused. A folder that is a source of its own is found as a whole.
 */
final class Walk {
    private static final int LONGEST_NAME = 4_000;

    private final Path root;
    private final List<FolderSource> folders;
    private final List<Found> files = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();
    private boolean full;

    private Walk(Path root, List<FolderSource> folders) {
        this.root = root;
        this.folders = folders;
    }

    /**
     * A file to be read.
     *
     * @param name its path below the folder as it is shown, fit for a terminal
     * @param as the source that it is, where it is a folder
     */
    record Found(Path path, String name, long size, FileTime modified, Optional<FolderSource> as) {
        /** Opens it. */
        InputStream open() throws IOException {
            return Channels.newInputStream(OpenFiles.open(path));
        }

        /** Whether it is no longer what it was when it was found; a folder's own time says little of what lies in it. */
        boolean changed() {
            try {
                return as.isEmpty()
                        && (Files.size(path) != size
                                || !Files.getLastModifiedTime(path).equals(modified));
            } catch (IOException gone) {
                return true;
            }
        }
    }

    /** Walks the folder; a single file is a folder of its own. */
    static Walk of(Path folder, List<FolderSource> folders) {
        try {
            Path real = folder.toRealPath();
            Path parent = real.getParent();
            boolean alone = !Files.isDirectory(real) || walkedAs(real, folders).isPresent();
            Walk walk = new Walk(alone && parent != null ? parent : real, folders);
            if (!alone) {
                walk.folder(real, 0);
            } else {
                walk.visit(real, 0);
            }
            return walk;
        } catch (IOException failed) {
            Walk walk = new Walk(folder, folders);
            walk.refuse(folder.toString(), "is not there or may not be read", "give a folder that exists");
            return walk;
        }
    }

    /** The files to be read. */
    List<Found> files() {
        return files;
    }

    /** What is not read. */
    List<FileReport> reports() {
        return reports;
    }

    private void folder(Path folder, int depth) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (entries.size() == Bounds.FILES) {
                    refuse(
                            name(folder),
                            "has more than " + Bounds.FILES + " entries",
                            "split it; the rest was not read");
                    break;
                }
                entries.add(entry);
            }
        } catch (DirectoryIteratorException | IOException failed) {
            refuse(name(folder), "the folder cannot be read", "may you read it?");
        }
        entries.sort(java.util.Comparator.comparing(Walk::lastName));
        for (Path entry : entries) {
            visit(entry, depth);
        }
    }

    private void visit(Path path, int depth) {
        try {
            BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                refuse(name(path), "is a symbolic link; links are not followed", "put the file itself into the folder");
                return;
            }
            Optional<FolderSource> as = is.isDirectory() ? walkedAs(path, folders) : Optional.empty();
            if (is.isDirectory() && as.isEmpty()) {
                enter(path, depth + 1);
            } else if (!is.isRegularFile() && as.isEmpty()) {
                refuse(name(path), "is a device, pipe or socket", "put a file into the folder");
            } else if (files.size() < Bounds.FILES) {
                files.add(new Found(path, name(path), as.isEmpty() ? is.size() : 0, is.lastModifiedTime(), as));
            } else if (!full) {
                full = true;
                refuse(
                        name(path),
                        "is file number " + (Bounds.FILES + 1),
                        "screen fewer files at once; none was read from here on");
            }
        } catch (AccessDeniedException denied) {
            refuse(name(path), "may not be read", "ask for the right to read it");
        } catch (IOException failed) {
            refuse(name(path), "cannot be read: " + failed.getMessage(), "does it still exist?");
        }
    }

    private void enter(Path folder, int depth) {
        if (lastName(folder).startsWith(".")) {
            reports.add(FileReport.unknown(name(folder) + "/", "a hidden folder; they are not read"));
        } else if (depth > Bounds.FOLDER_DEPTH) {
            refuse(name(folder) + "/", "lies more than " + Bounds.FOLDER_DEPTH + " folders deep", "move it up");
        } else {
            folder(folder, depth);
        }
    }

    private static Optional<FolderSource> walkedAs(Path folder, List<FolderSource> folders) {
        return folders.stream().filter(source -> source.fits(folder)).findFirst();
    }

    private void refuse(String name, String reason, String hint) {
        reports.add(FileReport.refused(name, reason, hint));
    }

    private String name(Path path) {
        return Shown.of(root.relativize(path).toString().replace('\\', '/'), LONGEST_NAME);
    }

    private static String lastName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
