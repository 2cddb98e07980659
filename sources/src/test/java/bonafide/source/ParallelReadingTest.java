package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Statement;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads read what one reads. */
class ParallelReadingTest {
    @TempDir
    private Path folder;

    @Test
    void longFileInBlocks_isReadAsOneThreadReadsIt() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 30_000; line++) {
            lines.append(
                    switch (line % 997) {
                        case 3 -> "not json\n";
                        case 5 -> "\n";
                        case 7 -> "{\"observation\":\"sign-in.session-ended\",\"at\":\"yesterday\"}\r\n";
                        default ->
                            "{\"observation\":\"sign-in.session-ended\",\"at\":\"2026-03-14\",\"account\":\"a%d\",\"session\":\"s%d\",\"about-user-name\":\"a%d\"}\n"
                                    .formatted(line % 50, line, line % 50);
                    });
        }
        Files.writeString(folder.resolve("long.jsonl"), lines);
        Files.writeString(folder.resolve("short.jsonl"), lines.substring(0, 4_000));

        Read alone = read(1);
        Read together = read(4);

        assertThat(Files.size(folder.resolve("long.jsonl"))).isGreaterThan(3L * LineBlock.SIZE);
        assertThat(together.reports).isEqualTo(alone.reports);
        assertThat(together.statements).containsExactlyInAnyOrderElementsOf(alone.statements);
        assertThat(alone.reports.getFirst().refused()).isGreaterThan(60);
    }

    private Read read(int threads) {
        Queue<Statement> statements = new ConcurrentLinkedQueue<>();
        List<FileReport> reports = Sources.read(folder, Sinks.of(statements::add), Watcher.NOBODY, threads);
        return new Read(reports, new ArrayList<>(statements));
    }

    private record Read(List<FileReport> reports, List<Statement> statements) {}
}
