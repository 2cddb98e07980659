package bonafide.catalog;

import bonafide.catalog.draft.Lock;
import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Severity;
import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a catalogue in a folder.
 *
 * @param yaml by path below the folder, with slashes
 * @param lock the text of the lock file
 */
record Folder(Map<String, String> yaml, Optional<String> lock) {
    private static final int MOST_FILES = 2_000;
    private static final int DEEPEST = 3;
    private static final String RULE = "Folder";
    private static final Pattern READ = Pattern.compile(
            "[a-z-]+\\.yaml|red-flags/[a-z]+/[a-z0-9-]+\\.yaml|(measures|benign|scenarios)/[a-z0-9-]+\\.yaml");

    /** Reads a folder; what is too large, no text or unknown is said and left out. */
    static Folder read(Path folder, Issues issues) {
        Map<String, String> yaml = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            issues.error(
                    RULE, Spot.ofFile("."), "there is no such folder", "name the folder that holds judgement.yaml");
            return new Folder(yaml, Optional.empty());
        }
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            paths.filter(path -> path.getFileName().toString().endsWith(".yaml"))
                    .limit(MOST_FILES)
                    .forEach(path -> {
                        String name = folder.relativize(path).toString().replace('\\', '/');
                        if (READ.matcher(name).matches()) {
                            text(path, name, issues).ifPresent(text -> yaml.put(name, text));
                        } else if (unknown(name)) {
                            issues.add(new Issue(
                                    Severity.WARNING,
                                    RULE,
                                    Spot.ofFile(name),
                                    "this file is not read",
                                    "red flags are red-flags/<category>/<id>.yaml, measures are measures/<id>.yaml"));
                        }
                    });
            return new Folder(yaml, lock(folder, issues));
        } catch (IOException unreadable) {
            issues.error(RULE, Spot.ofFile("."), "the folder cannot be read: " + unreadable.getMessage(), "");
            return new Folder(yaml, Optional.empty());
        }
    }

    private static boolean unknown(String name) {
        return !name.startsWith("src/") && !name.startsWith("target/");
    }

    private static Optional<String> lock(Path folder, Issues issues) {
        Path lock = folder.resolve(Lock.FILE);
        return Files.exists(lock) ? text(lock, Lock.FILE, issues) : Optional.empty();
    }

    private static Optional<String> text(Path path, String name, Issues issues) {
        String wrong;
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                wrong = "this is no plain file";
            } else if (Files.size(path) > YamlReader.LARGEST_FILE) {
                wrong = "the file is larger than " + YamlReader.LARGEST_FILE + " bytes";
            } else {
                return Optional.of(Files.readString(path));
            }
        } catch (CharacterCodingException notText) {
            wrong = "the file is no UTF-8 text";
        } catch (IOException unreadable) {
            wrong = "the file cannot be read: " + unreadable.getMessage();
        }
        issues.error(RULE, Spot.ofFile(name), wrong, "");
        return Optional.empty();
    }
}
