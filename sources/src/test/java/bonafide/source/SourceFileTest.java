package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bonafide.dossier.Statement;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a log are hashed when somebody asks, by reading them once more. */
class SourceFileTest {
    private static final String LINE =
            "{\"observation\":\"sign-in.session-ended\",\"at\":\"2026-03-14\",\"account\":\"a\",\"session\":\"s%d\",\"about-user-name\":\"a\"}";

    @TempDir
    private Path folder;

    @Test
    void everyLineOfALog_isHashedAsItStood() throws IOException {
        StringBuilder log = new StringBuilder("\uFEFF");
        for (int line = 1; line <= 30_000; line++) {
            log.append(
                    switch (line % 997) {
                        case 3 -> "not json\n";
                        case 5 -> "\n";
                        case 7 -> "  " + LINE.formatted(line) + " \r\n";
                        case 9 -> "\uFEFF" + LINE.formatted(line) + "\n";
                        default -> LINE.formatted(line) + "\n";
                    });
            if (line == 11_111) {
                log.append("{\"a\":\"").append("x".repeat(Bounds.RECORD + 5)).append("\"}\n");
            }
        }
        Files.writeString(folder.resolve("log.jsonl"), log);
        List<String> lines = log.toString().lines().toList();

        for (int threads : List.of(1, 4)) {
            List<Provenance> origins = read(threads);

            assertThat(origins).hasSizeGreaterThan(29_800).allSatisfy(origin -> {
                String line = lines.get((int) origin.position().line() - 1);
                assertThat(origin.sha256())
                        .contains(hash(line.replace("\uFEFF", "").strip()));
            });
        }
    }

    @Test
    void recordThatChanged_hasNoHash_othersHaveTheirs() throws IOException {
        Path log = folder.resolve("log.jsonl");
        Files.writeString(log, LINE.formatted(1) + "\n" + LINE.formatted(2) + "\n" + LINE.formatted(3) + "\n");
        List<Provenance> origins = read(1);

        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.seek(LINE.formatted(1).length() + 5);
            file.write('X');
        }
        assertThat(origins.get(0).sha256()).contains(hash(LINE.formatted(1)));
        assertThat(origins.get(1).sha256()).isEmpty();
        assertThat(origins.get(2).sha256()).contains(hash(LINE.formatted(3)));

        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(LINE.length());
        }
        assertThat(origins.get(2).sha256()).as("cut off").isEmpty();
    }

    @Test
    void fileThatIsGone_hasNoHashes_unlessItWasPacked() throws IOException {
        byte[] line = (LINE.formatted(1) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("gone.jsonl"), line);
        Files.write(folder.resolve("pipe.jsonl"), line);
        Files.write(folder.resolve("packed.jsonl.gz"), GivenFolder.gzip(line));
        Files.writeString(folder.resolve("wide.jsonl"), LINE.formatted(1) + "\n", StandardCharsets.UTF_16);
        List<Provenance> origins = read(1);
        for (String name : List.of("gone.jsonl", "pipe.jsonl", "packed.jsonl.gz", "wide.jsonl")) {
            Files.delete(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("pipe.jsonl"));

        assertThat(origins)
                .extracting(Provenance::file, Provenance::sha256)
                .containsExactly(
                        tuple("gone.jsonl", Optional.empty()),
                        tuple("packed.jsonl.gz", Optional.of(hash(LINE.formatted(1)))),
                        tuple("pipe.jsonl", Optional.empty()),
                        tuple("wide.jsonl", Optional.of(hash(LINE.formatted(1)))));
    }

    @Test
    void threadThatIsInterrupted_doesNotCostOthersTheirHashes() throws IOException {
        Files.writeString(folder.resolve("log.jsonl"), LINE.formatted(1) + "\n" + LINE.formatted(2) + "\n");
        List<Provenance> origins = read(1);
        assertThat(origins.get(0).sha256()).contains(hash(LINE.formatted(1)));

        Thread.currentThread().interrupt();
        assertThat(origins.get(0).sha256()).as("its own").isEmpty();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(origins.get(1).sha256()).contains(hash(LINE.formatted(2)));
    }

    @Test
    void recordsOfManyFiles_areHashedInAnyOrder() throws IOException {
        for (int file = 0; file < 40; file++) {
            Files.writeString(folder.resolve("log%02d.jsonl".formatted(file)), LINE.formatted(file) + "\n");
        }
        List<Provenance> origins = read(2);

        for (int time = 0; time < 3; time++) {
            assertThat(origins)
                    .hasSize(40)
                    .allSatisfy(origin -> assertThat(origin.sha256())
                            .contains(hash(LINE.formatted(
                                    Integer.parseInt(origin.file().replaceAll("\\D", ""))))));
        }
    }

    private static Sha256 hash(String record) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        return Digests.sha256(bytes, 0, bytes.length);
    }

    private List<Provenance> read(int threads) {
        Queue<Statement> statements = new ConcurrentLinkedQueue<>();
        Sources.read(folder, Sinks.of(statements::add), Watcher.NOBODY, threads);
        List<Provenance> origins = new ArrayList<>();
        statements.forEach(statement -> origins.add(statement.observation().provenance()));
        origins.sort(Provenance.READING_ORDER);
        return origins;
    }
}
