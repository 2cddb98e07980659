package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Statement;
import bonafide.source.registry.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTest {
    private static final String TABLE = """
            observation,at,account,session
            sign-in.session-ended,2026-03-14,dana,s1
            sign-in.session-ended,2026-03-15,dana,s2
            """;

    @TempDir
    private Path folder;

    private final List<Statement> statements = new ArrayList<>();

    @Test
    void filesAreReadInTheOrderOfTheirNames_whateverTheyAreCalled() throws IOException {
        write("b/notes.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        write("a.pdf", TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(read())
                .extracting(FileReport::file, FileReport::kind, FileReport::records)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.pdf", "plain-csv", 2L),
                        org.assertj.core.groups.Tuple.tuple("b/notes.txt", "plain-csv", 2L));
        assertThat(statements)
                .extracting(statement -> statement.observation().provenance().file())
                .containsExactly("a.pdf", "a.pdf", "b/notes.txt", "b/notes.txt");
    }

    @Test
    void gzipAndZip_areOpenedByContent() throws IOException {
        byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
        write("table", gzip(table));
        write("archive", zip("inner/table.csv", gzip(table)));

        assertThat(read()).extracting(FileReport::file).containsExactly("archive!inner/table.csv", "table");
        assertThat(statements).hasSize(4);
    }

    @Test
    void entryThatLeadsOut_isRefused_othersAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("../out.csv", "/etc/table.csv", "C:\\table.csv", "fine.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TABLE.getBytes(StandardCharsets.UTF_8));
            }
        }
        write("archive.zip", bytes.toByteArray());

        List<FileReport> reports = read();

        assertThat(reports)
                .filteredOn(FileReport::recognised)
                .extracting(FileReport::file)
                .containsExactly("archive.zip!fine.csv");
        assertThat(reports).filteredOn(report -> report.refused() == 1).hasSize(3);
    }

    @Test
    void archivesTooDeepInOneAnother_areRefused() throws IOException {
        byte[] packed = TABLE.getBytes(StandardCharsets.UTF_8);
        for (int depth = 0; depth <= Bounds.ARCHIVE_DEPTH; depth++) {
            packed = zip("z", packed);
        }
        write("archive.zip", packed);

        assertThat(read().getFirst().refusals().getFirst().reason()).contains("archives deep");
        assertThat(statements).isEmpty();
    }

    @Test
    void bomb_isRefused() throws IOException {
        write("bomb.gz", gzip(new byte[(int) Bounds.RATIO_FROM + 1024 * 1024]));

        assertThat(read().getFirst().refusals()).isEmpty();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1024 * 1024 - 1).concat("\n").getBytes(StandardCharsets.UTF_8);
            for (int block = 0; block < 80; block++) {
                gzip.write(spaces);
            }
        }
        write("bomb.gz", bytes.toByteArray());

        FileReport report = read().getFirst();
        assertThat(report.records()).isEqualTo(2);
        assertThat(report.refusals().getFirst().reason()).contains("200 times its size");
    }

    @Test
    void truncatedArchive_keepsWhatWasRead() throws IOException {
        byte[] whole = gzip(TABLE.repeat(1).getBytes(StandardCharsets.UTF_8));
        write("table.gz", java.util.Arrays.copyOf(whole, whole.length - 9));

        List<FileReport> reports = read();

        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().refusals().getFirst().reason()).contains("cannot be read beyond line");
    }

    @Test
    void archiveThatEndsAtOnce_saysSo() throws IOException {
        write("table.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});

        assertThat(read().getFirst().refusals().getFirst().reason())
                .isEqualTo("cannot be read: it ends before it should");
    }

    @Test
    void linkIsRefused_itsTargetIsNotRead() throws IOException {
        write("table.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        List<FileReport> reports = read();

        assertThat(reports).extracting(FileReport::file).containsExactly("loop", "table.csv");
        assertThat(reports.getFirst().refusals().getFirst().reason()).contains("symbolic link");
    }

    @Test
    void pipeIsRefused() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();

        assertThat(read().getFirst().refusals().getFirst().reason()).contains("pipe");
    }

    @Test
    void namesThatSteerATerminal_areShownWithoutThat() throws IOException {
        write("a\u001B[31m\u202E.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        write("b.zip", zip("c\u001B[2J.csv", TABLE.getBytes(StandardCharsets.UTF_8)));

        assertThat(read())
                .extracting(FileReport::file)
                .containsExactly("a\uFFFD[31m\uFFFD.csv", "b.zip!c\uFFFD[2J.csv");
        assertThat(statements).hasSize(4);
    }

    @Test
    void folderThatIsNotThere_isRefused() {
        List<FileReport> reports = Sources.read(folder.resolve("nowhere"), statements::add);

        assertThat(reports.getFirst().refusals().getFirst().reason()).contains("not there");
    }

    @Test
    void tableWithoutItsColumn_isUnknownAndSaysWhatItLacks() throws IOException {
        write("table.csv", "observation,when\nx,y\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read().getFirst().hint()).contains("looks like a plain table, but has no column at");
    }

    @Test
    void unknownFiles_areSaidToLookLikeSomething() throws IOException {
        write("a", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        write("b", new byte[0]);
        write("c", "{\"colour\":1}".getBytes(StandardCharsets.UTF_8));
        write("d", "just words".getBytes(StandardCharsets.UTF_8));
        write("e", "a,b\u0003\u0001,c\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read())
                .extracting(report -> report.hint().orElseThrow())
                .containsExactly(
                        "looks like a PDF document",
                        "the file is empty",
                        "JSON of which no source is known; its first record has colour",
                        "a text of which no source is known",
                        "looks like no text");
    }

    @Test
    void utf16_isReadAsUtf8() throws IOException {
        write("marked", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE));
        write("unmarked", TABLE.getBytes(StandardCharsets.UTF_16BE));

        assertThat(read()).extracting(FileReport::records).containsExactly(2L, 2L);
    }

    private List<FileReport> read() {
        return Sources.read(folder, statements::add);
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
