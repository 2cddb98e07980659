package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import bonafide.report.ResultFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs, on machines of other languages and clocks and with object identities of another kind, read copies of one
 * folder that were written in opposite orders. What they write is the same to the byte.
 */
final class SameBytesTest {
    private static final Path MERIDIAN = Golden.top().resolve("examples/meridian");

    @TempDir
    private Path here = Path.of("");

    @TempDir
    private Path there = Path.of("");

    @Test
    void otherMachineAndOtherOrderOfFiles_giveTheSameBytes() throws IOException, InterruptedException {
        List<Path> files = files(MERIDIAN);
        copy(files, here);
        Collections.reverse(files);
        copy(files, there);

        String one = screened(here, "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        String other = screened(
                there,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2");

        assertThat(one).contains("English (United States)");
        assertThat(other).contains("Türkçe (Türkiye)");
        for (String name : ResultFiles.NAMES) {
            assertThat(there.resolve("out").resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(here.resolve("out").resolve(name));
        }
        assertThat(Files.readString(there.resolve("printed")))
                .isEqualTo(Files.readString(here.resolve("printed")))
                .contains("Tomasz Zieliński");
    }

    /** Screens the copy in a Java of its own; answers what that Java says of its language. */
    private static String screened(Path folder, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-Dstderr.encoding=UTF-8", "-XshowSettings:locale"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "bonafide.cli.Main"));
        command.addAll(List.of("screen", "meridian", "--out", "out"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("printed").toFile())
                .redirectError(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(Main.DONE);
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static void copy(List<Path> files, Path to) throws IOException {
        for (Path file : files) {
            Path copy = to.resolve("meridian").resolve(MERIDIAN.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
