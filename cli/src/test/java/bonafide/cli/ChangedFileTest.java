package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.golden.Golden;
import bonafide.report.SubjectLines;
import bonafide.source.FileReport;
import bonafide.source.Watcher;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes to a log after it was read and before it was judged. */
final class ChangedFileTest {
    private static final String LOG = "okta/system-log-2026-09.jsonl";

    @TempDir
    private Path folder;

    @Test
    void recordThatChangedSinceItWasRead_isJudgedAsItWas_andHasNoHash() throws IOException {
        for (String file : List.of(LOG, "hr/employees.csv")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Golden.top().resolve("examples/meridian").resolve(file), folder.resolve(file));
        }
        String before = judged(Watcher.NOBODY);
        String after = judged(new Watcher() {
            @Override
            public void finished(FileReport report) {
                if (report.file().equals(LOG)) {
                    overwrite(folder.resolve(LOG));
                }
            }
        });

        assertThat(hashes(before)).isNotEmpty().doesNotContain("null");
        assertThat(hashes(after)).containsExactly("null");
        assertThat(after.replaceAll("\"sha256\":[^,]+", "")).isEqualTo(before.replaceAll("\"sha256\":[^,]+", ""));
    }

    /** The assessments, line by line. */
    private String judged(Watcher watcher) throws IOException {
        FolderScreening screening =
                new FolderScreening(folder, Optional.empty(), Optional.empty(), Optional.empty(), folder);
        StringWriter written = new StringWriter();
        try (SubjectLines lines = new SubjectLines(folder)) {
            screening.screen(watcher, lines);
            lines.writeAssessments(written);
        }
        return written.toString();
    }

    /** The hashes of the log's records that findings rest on. */
    private static Set<String> hashes(String assessments) {
        return Pattern.compile("\"file\":\"" + LOG + "\",\"position\":\"[^\"]*\",\"line\":\\d+,\"sha256\":([^,]+),")
                .matcher(assessments)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static void overwrite(Path file) {
        try {
            byte[] blank = new byte[(int) Files.size(file)];
            Arrays.fill(blank, (byte) ' ');
            Files.write(file, blank);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
