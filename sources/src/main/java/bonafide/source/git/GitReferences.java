package bonafide.source.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names that a repository gives to commits: branches, tags, what was fetched, and HEAD. Nothing else is a way in. */
final class GitReferences {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final List<String> KINDS = List.of("heads", "tags", "remotes");
    private static final int MOST = 200_000;
    private static final int DEEPEST = 16;
    private static final int LONGEST_LINE = 4_096;

    private final SortedMap<String, String> hashes = new TreeMap<>();

    private GitReferences() {}

    /** Hashes by name. */
    static SortedMap<String, String> of(Path repository) throws IOException {
        GitReferences references = new GitReferences();
        references.packed(repository.resolve("packed-refs"));
        for (String kind : KINDS) {
            references.folder(repository.resolve("refs").resolve(kind), "refs/" + kind, 0);
        }
        references.file(repository.resolve("HEAD"), "HEAD");
        return references.hashes;
    }

    /** Whether a text is a hash as Git writes it. */
    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    private void packed(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (BufferedReader lines = reader(file)) {
            for (String line = line(lines); !line.isEmpty(); line = line(lines)) {
                String[] words = line.strip().split(" ", 2);
                boolean isWanted =
                        words.length == 2 && KINDS.stream().anyMatch(kind -> words[1].startsWith("refs/" + kind + "/"));
                if (isWanted) {
                    add(words[1], words[0]);
                }
            }
        }
    }

    private void folder(Path folder, String name, int depth) throws IOException {
        if (depth > DEEPEST || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String below = name + "/" + entry.getFileName();
                folder(entry, below, depth + 1);
                file(entry, below);
            }
        }
    }

    /** A reference that only names another is left out: the other is found by itself. */
    private void file(Path file, String name) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try (BufferedReader lines = reader(file)) {
                add(name, line(lines).strip());
            }
        }
    }

    private void add(String name, String hash) throws GitDamage {
        if (isHash(hash)) {
            hashes.put(name, hash);
        }
        if (hashes.size() > MOST) {
            throw new GitDamage("the repository has more than " + MOST + " branches and tags");
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    }

    /** The next line with its end, or "" after the last. */
    private static String line(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        while (next >= 0 && next != '\n') {
            if (line.length() == LONGEST_LINE) {
                throw new GitDamage("a line of its references is longer than " + LONGEST_LINE + " characters");
            }
            line.append((char) next);
            next = reader.read();
        }
        return next < 0 ? line.toString() : line.append('\n').toString();
    }
}
