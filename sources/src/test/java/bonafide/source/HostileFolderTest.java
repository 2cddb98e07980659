package bonafide.source;

import static bonafide.source.GivenFolder.TABLE;
import static bonafide.source.GivenFolder.bomb;
import static bonafide.source.GivenFolder.entries;
import static bonafide.source.GivenFolder.gzip;
import static bonafide.source.GivenFolder.zip;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.GivenFolder.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives that are made to do damage, or are in use while they are read; a sound file beside them is read. */
@Timeout(60)
class HostileFolderTest {
    private static final byte[] SOUND = TABLE.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path path;

    private GivenFolder folder;

    @BeforeEach
    void soundFileBesideIt() {
        folder = new GivenFolder(path).with("sound.csv", TABLE);
    }

    @Test
    void zipInZip_isReadAsDeepAsIsAllowed_andRefusedBeyond() {
        byte[] packed = SOUND;
        for (int depth = 0; depth < Bounds.ARCHIVE_DEPTH; depth++) {
            packed = zip("z", packed);
        }
        Map<String, byte[]> entries = entries(packed, "too-deep.zip");
        entries.put("beside.csv", SOUND);
        folder.with("fine.zip", packed).with("deep.zip", zip(entries));

        Outcome outcome = read();

        assertThat(outcome.facts("fine.zip!z!z!z")).isEqualTo(2);
        assertThat(outcome.reasons("deep.zip!too-deep.zip!z!z"))
                .first()
                .asString()
                .contains("archives deep");
        assertThat(outcome.facts("deep.zip!beside.csv")).isEqualTo(2);
    }

    @Test
    void bombThatNoSourceKnows_isMeasuredWhileItIsSkipped() {
        folder.with("bomb.zip", bomb((int) (3 * Bounds.RATIO_FROM >> 20)));

        Outcome outcome = read();

        assertThat(outcome.facts("bomb.zip!first.csv")).isEqualTo(2);
        assertThat(outcome.reasons("bomb.zip")).first().asString().contains("200 times its size");
        assertThat(outcome.reports())
                .noneMatch(report -> report.file().equals("bomb.zip!last.csv") && report.recognised());
    }

    @Test
    void bombWithinAnArchive_isMeasuredByTheFileOnTheDisk() {
        folder.with("nested.zip", zip("inner.zip", bomb((int) (3 * Bounds.RATIO_FROM >> 20))))
                .with("twice.gz", gzip(gzip(new byte[1 << 28])));

        Outcome outcome = read();

        assertThat(outcome.reasons("nested.zip")).first().asString().contains("200 times its size");
        assertThat(outcome.of("twice.gz").recognised()).isFalse();
    }

    @Test
    void namesThatLeadOut_areRefused_andNothingIsWritten() throws IOException {
        folder.with(
                "names.zip",
                zip(entries(
                        SOUND,
                        "../up.csv",
                        "a/../../up.csv",
                        "/abs.csv",
                        "\\\\host\\share.csv",
                        "C:\\drive.csv",
                        "..\\back.csv",
                        "fine.csv")));

        Outcome outcome = read();

        assertThat(outcome.reports().stream().filter(report -> report.refused() == 1))
                .hasSize(6);
        assertThat(outcome.facts("names.zip!fine.csv")).isEqualTo(2);
        try (var files = Files.list(path)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("names.zip", "sound.csv");
        }
    }

    @Test
    void entriesOfOneName_areToldApart() throws IOException {
        Map<String, byte[]> entries = entries(SOUND, "same1.csv", "same2.csv");
        byte[] archive = zip(entries);
        String text = new String(archive, StandardCharsets.ISO_8859_1).replace("same2.csv", "same1.csv");
        folder.with("same.zip", text.getBytes(StandardCharsets.ISO_8859_1));

        Outcome outcome = read();

        assertThat(outcome.facts("same.zip!same1.csv")).isEqualTo(2);
        assertThat(outcome.facts("same.zip!same1.csv#2")).isEqualTo(2);
    }

    @Test
    void archiveWhoseNextEntryIsDamaged_saysThatEntriesAreMissing() {
        byte[] archive = zip(entries(SOUND, "first.csv", "second.csv"));
        int second = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
        archive[second] = 'X';
        folder.with("damaged.zip", archive);

        Outcome outcome = read();

        assertThat(outcome.facts("damaged.zip!first.csv")).isEqualTo(2);
        assertThat(outcome.reasons("damaged.zip")).containsExactly("says that it has 2 entries, of which 1 were found");
    }

    @Test
    void entryThatIsEncrypted_isRefused_withTheWayOut() {
        byte[] archive = zip(entries(SOUND, "locked.csv"));
        archive[6] |= 1;
        folder.with("locked.zip", archive);

        Outcome outcome = read();

        assertThat(outcome.reports().stream()
                        .flatMap(report -> report.refusals().stream())
                        .map(Refusal::reason))
                .singleElement()
                .asString()
                .contains("encrypted");
    }

    @Test
    void linksAndLoopsOfFolders_areRefused_andNothingOutsideIsRead(@TempDir Path outside) throws IOException {
        new GivenFolder(outside).with("secret.csv", TABLE);
        Files.createDirectories(path.resolve("a/b"));
        Files.createSymbolicLink(path.resolve("a/b/loop"), path);
        Files.createSymbolicLink(path.resolve("self"), path.resolve("self"));
        Files.createSymbolicLink(path.resolve("nowhere"), path.resolve("gone"));
        Files.createSymbolicLink(path.resolve("file"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(path.resolve("folder"), outside);

        Outcome outcome = read();

        assertThat(outcome.reports()).hasSize(6);
        for (String link : new String[] {"a/b/loop", "self", "nowhere", "file", "folder"}) {
            assertThat(outcome.reasons(link)).first().asString().contains("symbolic link");
        }
    }

    @Test
    void foldersTooDeepInOneAnother_areRefused() {
        folder.with("d/".repeat(Bounds.FOLDER_DEPTH + 1) + "deep.csv", TABLE)
                .with("d/".repeat(Bounds.FOLDER_DEPTH) + "fine.csv", TABLE);

        Outcome outcome = read();

        assertThat(outcome.facts("d/".repeat(Bounds.FOLDER_DEPTH) + "fine.csv")).isEqualTo(2);
        assertThat(outcome.reasons("d/".repeat(Bounds.FOLDER_DEPTH + 1)))
                .first()
                .asString()
                .contains("folders deep");
    }

    /** The right to read cannot be taken from everybody: root reads all the same, and then the file is simply read. */
    @Test
    void unreadableFilesAndFolders_areRefusedAlone() throws IOException {
        folder.with("closed.csv", TABLE).with("shut/inside.csv", TABLE);
        Files.setPosixFilePermissions(path.resolve("closed.csv"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(path.resolve("shut"), PosixFilePermissions.fromString("---------"));
        boolean readable = Files.isReadable(path.resolve("closed.csv"));

        Outcome outcome = read();
        Files.setPosixFilePermissions(path.resolve("shut"), PosixFilePermissions.fromString("rwx------"));

        assertThat(outcome.facts("closed.csv")).isEqualTo(readable ? 2 : 0);
        assertThat(outcome.of("closed.csv").refused()).isEqualTo(readable ? 0 : 1);
        assertThat(outcome.reasons("closed.csv")).noneMatch(reason -> reason.contains(path.toString()));
        assertThat(outcome.reports())
                .hasSize(3)
                .anyMatch(report -> report.file().startsWith("shut"));
    }

    @Test
    void pipeOrDevice_isRefused_andNeverWaitedFor() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", path.resolve("pipe").toString()).start().waitFor();

        Outcome outcome = read();

        assertThat(outcome.reasons("pipe")).containsExactly("is a device, pipe or socket");
        assertThat(new GivenFolder(path.resolve("pipe"))
                        .read()
                        .reports()
                        .getFirst()
                        .refused())
                .isEqualTo(1);
        assertThat(new GivenFolder(Path.of("/dev/null"))
                        .read()
                        .reports()
                        .getFirst()
                        .refused())
                .isEqualTo(1);
    }

    @Test
    void fileThatBecomesAPipeOrALinkWhileOthersAreRead_isRefused() {
        folder.with("pipe.csv", TABLE).with("zlink.csv", TABLE).with("z.csv", TABLE);

        Outcome outcome = folder.with("a.csv", TABLE).read(statement -> becomeAnotherThing());

        assertThat(outcome.facts("pipe.csv") + outcome.facts("zlink.csv")).isZero();
        assertThat(outcome.reasons("pipe.csv")).first().asString().contains("no longer a file");
        assertThat(outcome.reasons("zlink.csv")).first().asString().contains("no longer a file");
        assertThat(outcome.facts("z.csv")).isEqualTo(2);
    }

    @Test
    void fileThatChangesWhileItIsRead_keepsWhatWasRead_andSaysSo() {
        folder.with("grows.csv", TABLE).with("shrinks.csv", TABLE).with("vanishes.csv", TABLE);

        Outcome outcome = folder.read(
                statement -> change(statement.observation().provenance().file()));

        for (String file : new String[] {"grows.csv", "shrinks.csv", "vanishes.csv"}) {
            assertThat(outcome.facts(file)).as(file).isEqualTo(2);
            assertThat(outcome.reasons(file)).as(file).containsExactly("changed while it was read");
        }
        assertThat(outcome.of("sound.csv").refused()).isZero();
    }

    @Test
    void thousandsOfEntries_areBounded() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int entry = 0; entry <= Bounds.ENTRIES; entry++) {
            entries.put("e" + entry, new byte[0]);
        }
        folder.with("many.zip", zip(entries));

        assertThat(read().reasons("many.zip")).containsExactly("has more than " + Bounds.ENTRIES + " entries");
    }

    private void becomeAnotherThing() {
        try {
            Files.deleteIfExists(path.resolve("pipe.csv"));
            Files.deleteIfExists(path.resolve("zlink.csv"));
            new ProcessBuilder("mkfifo", path.resolve("pipe.csv").toString())
                    .start()
                    .waitFor();
            Files.createSymbolicLink(path.resolve("zlink.csv"), path.resolve("sound.csv"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void change(String name) {
        Path file = path.resolve(name);
        try {
            switch (name) {
                case "grows.csv" -> Files.writeString(file, "x\n", StandardOpenOption.APPEND);
                case "shrinks.csv" -> Files.writeString(file, "");
                case "vanishes.csv" -> Files.deleteIfExists(file);
                default -> assertThat(name).isEqualTo("sound.csv");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Outcome read() {
        Outcome outcome = folder.read();
        assertThat(outcome.facts("sound.csv")).isEqualTo(2);
        assertThat(outcome.of("sound.csv").refused()).isZero();
        return outcome;
    }
}
