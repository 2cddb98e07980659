package bonafide.lists;

import bonafide.reference.References;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where reference data comes from: tables that ship with the program, and before them what a user brings. A table is read
 * when it is first asked, so that a start pays for none.
 */
public final class ReferenceTables {
    private static final int MOST_FILES = 500;
    private static final long LARGEST = 1L << 26;
    private static final int TAIL = 1 << 17;

    private ReferenceTables() {}

    /** What ships with the program, and nothing else. */
    public static References embedded() {
        return new Layers().references();
    }

    /** The lists in a directory, in order of name, before what ships with the program. Subdirectories are not read. */
    public static LoadedTables load(Path directory) {
        return load(directory, List.of());
    }

    /** Lists that stand among other files, before what ships with the program. */
    public static LoadedTables load(List<OwnList> found) {
        Layers layers = new Layers();
        found.forEach(layers::add);
        return layers.loaded();
    }

    /** The lists in a directory, then those that stand among other files, then what ships with the program. */
    public static LoadedTables load(Path directory, List<OwnList> found) {
        Layers layers = new Layers();
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1)
                    .toList();
            files.stream().limit(MOST_FILES).forEach(file -> add(layers, file));
            if (files.size() > MOST_FILES) {
                layers.refuse(
                        directory.toString(),
                        "more than " + MOST_FILES + " files",
                        "keep only lists in this directory");
            }
        } catch (IOException unreadable) {
            layers.refuse(directory.toString(), "cannot be read", "give a directory with lists");
        }
        found.forEach(layers::add);
        return layers.loaded();
    }

    /**
     * What a file that is met among other files is taken for, in words, if it is a list that says so itself: by a heading or
     * a mark. A bare column of domains, routing numbers or wallets is a list only in a directory of lists.
     */
    public static Optional<String> recognise(byte[] content) {
        return ListKind.of(content).filter(ListKind::saysWhatItIs).map(ListKind::spoken);
    }

    private static void add(Layers layers, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (ListKind.endsAsMaxmind(tail(file))) {
                layers.add(name, MaxmindDatabase.open(file));
            } else if (Files.size(file) > LARGEST) {
                layers.refuse(name, "larger than 64 MiB and no address database", "divide the list");
            } else {
                layers.add(new OwnList(name, content(file)));
            }
        } catch (IOException | RuntimeException broken) {
            layers.refuse(name, "cannot be read: " + broken.getMessage(), "load the list again from its publisher");
        }
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes((int) LARGEST);
        }
    }

    private static byte[] tail(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(access.length(), TAIL)];
            access.seek(access.length() - tail.length);
            access.readFully(tail);
            return tail;
        }
    }
}
