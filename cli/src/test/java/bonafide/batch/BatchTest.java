package bonafide.batch;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.Catalogues;
import bonafide.dossier.Statement;
import bonafide.finding.Evidence;
import bonafide.golden.Golden;
import bonafide.lists.ReferenceTables;
import bonafide.observation.Observation;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Orphan;
import bonafide.screening.Screening.Screened;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example company, screened in memory by the core, by the batch in memory and by the batch through the disk. */
class BatchTest {
    private static final List<Statement> STATEMENTS = new ArrayList<>();
    private static final String STRANGE = "strangers.csv";
    private static final int STRANGERS = 1_500;
    private static final int AUTOMATED = 7_000;
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static Screening screening;
    private static Screening.Result expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() {
        Sources.read(Golden.top().resolve("examples/meridian"), STATEMENTS::add);
        screening = new Screening(
                Catalogues.builtIn().catalogue(),
                ReferenceTables.load(List.of()).references());
        expected = screening.screen(STATEMENTS, Optional.empty());
    }

    @Test
    void whatFitsIntoMemory_isJudgedAsCoreJudgesIt() {
        try (Intake intake = taken(2, 1_000_000)) {
            assertThat(intake.spilled()).isFalse();
            assertThat(screened(intake)).isEqualTo(expected);
        }
    }

    @Test
    void whatGoesThroughTheDisk_isJudgedAsCoreJudgesIt() {
        try (Intake intake = taken(3, 100)) {
            assertThat(intake.spilled()).isTrue();
            assertThat(screened(intake)).isEqualTo(expected);
        }
    }

    @Test
    void subjectsWithMoreRecordsThanAreHeld_areJudgedAsCoreJudgesThem() {
        ConcurrentSkipListSet<Screened> seen = new ConcurrentSkipListSet<>(Screening.MOST_URGENT_FIRST);
        try (Intake intake = taken(3, 100)) {
            Batch batch = new Batch(screening, 2, seen::add, 7);
            assertThat(batch.screen(intake, intake.clocks().asOf())).isEqualTo(expected);
        }
        assertThat(new ArrayList<>(seen)).isEqualTo(expected.subjects());
        assertThat(seen).anyMatch(screened -> screened.observations() > 7 * 10);
    }

    @Test
    void accountWithMoreRecordsThanAreKept_isJudgedAsCoreJudgesIt() throws IOException {
        List<Statement> before = List.copyOf(STATEMENTS);
        STATEMENTS.addAll(automated());
        try (Intake intake = taken(3, 100)) {
            Screening.Result whole = screening.screen(STATEMENTS, Optional.empty());
            Screening.Result inParts = new Batch(screening, 2, Taker.NOBODY, 2_000)
                    .screen(intake, intake.clocks().asOf());
            assertThat(inParts.assessments()).isEqualTo(whole.assessments());
            assertThat(inParts.bands()).isEqualTo(whole.bands());
            assertThat(inParts.rings()).isEqualTo(whole.rings());
            assertThat(inParts.subjects().stream().map(Screened::observations))
                    .isEqualTo(whole.subjects().stream()
                            .map(Screened::observations)
                            .toList())
                    .anyMatch(judged -> judged >= AUTOMATED);
            assertThat(inParts.subjects())
                    .anyMatch(screened -> screened.beyond().observations() > 0
                            && screened.dossier().observations().size() < AUTOMATED);
            assertThat(inParts.subjects())
                    .filteredOn(screened -> screened.beyond().observations() > 0)
                    .allSatisfy(screened ->
                            assertThat(screened.dossier().observations()).containsAll(evidence(screened)))
                    .anyMatch(screened -> evidence(screened).stream()
                            .anyMatch(observation -> observation.at().isBefore(NOW.minusSeconds(270L * 24 * 3600))));
        } finally {
            STATEMENTS.clear();
            STATEMENTS.addAll(before);
        }
    }

    @Test
    void everySubject_reachesTheTaker() {
        ConcurrentSkipListSet<Screened> seen = new ConcurrentSkipListSet<>(Screening.MOST_URGENT_FIRST);
        try (Intake intake = taken(2, 500)) {
            new Batch(screening, 2, seen::add).screen(intake, intake.clocks().asOf());
        }
        assertThat(new ArrayList<>(seen)).isEqualTo(expected.subjects());
    }

    @Test
    void everyRecordThatJoinsNobody_isListedAlikeFromMemoryAndFromTheDisk() throws IOException {
        STATEMENTS.addAll(strangers());
        try {
            String inMemory = unjoined(2, 1_000_000);
            assertThat(inMemory.lines()).hasSize(STRANGERS + expected.orphans().size());
            assertThat(unjoined(3, 100)).isEqualTo(inMemory);
        } finally {
            STATEMENTS.removeIf(
                    statement -> statement.observation().provenance().file().equals(STRANGE));
        }
    }

    @Test
    void whatWasSpilled_leavesNothingInTheFolder() throws IOException {
        try (Intake intake = taken(2, 100)) {
            screened(intake);
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void folderThatIsNotThere_isNamedWithTheOptionThatHelps() {
        Path missing = folder.resolve("missing");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Intake.of(missing, 10, NOW))
                .hasMessageContaining("--scratch");
    }

    private static List<Observation> evidence(Screened screened) {
        return screened.assessment().findings().stream()
                .flatMap(weighed -> weighed.finding().found().evidence().stream())
                .map(Evidence::observation)
                .toList();
    }

    /** More sign-ins of one account than are kept of anybody, from everywhere, many at the same instant. */
    private static List<Statement> automated() throws IOException {
        StringBuilder rows = new StringBuilder("""
                observation,at,about-user-name,about-employee-id,employee-id,role,start,account,outcome,address,place,session
                organisation.employed,2026-01-05,robot,E-ROBOT,E-ROBOT,Robot,2026-01-05,,,,,
                """);
        for (int row = 0; row < AUTOMATED; row++) {
            String place = row % 3 == 0 ? "PL//Warsaw" : "US/OH/Columbus";
            rows.append("sign-in.signed-in,2026-0%d-0%dT0%d:%02d:00Z,robot,,,,,robot,%s,203.0.113.%d,%s,s-%d\n"
                    .formatted(
                            1 + row % 9,
                            1 + row % 7,
                            row % 10,
                            row % 60,
                            row % 11 == 0 ? "failure" : "success",
                            row % 250,
                            place,
                            row % 500));
        }
        return read(rows.toString(), "robot.csv");
    }

    /** More sign-ins of strangers than are kept for the report. */
    private static List<Statement> strangers() throws IOException {
        StringBuilder rows = new StringBuilder("observation,at,about-user-name,account,outcome,address\n");
        for (int row = 0; row < STRANGERS; row++) {
            rows.append("sign-in.signed-in,2026-0")
                    .append(1 + row % 9)
                    .append("-02,stranger-")
                    .append(row % 700)
                    .append(",stranger,success,192.0.2.7\n");
        }
        return read(rows.toString(), STRANGE);
    }

    private static List<Statement> read(String rows, String name) throws IOException {
        List<Statement> read = new ArrayList<>();
        Path file = Files.createTempDirectory("rows").resolve(name);
        Files.writeString(file, rows);
        Sources.read(file, read::add);
        Files.delete(file);
        Files.delete(file.getParent());
        return read;
    }

    private String unjoined(int desks, int room) throws IOException {
        try (Intake intake = taken(desks, room);
                RecordLines lines = new RecordLines(folder, room)) {
            Screening.Result result = new Batch(screening, 2, new Strangers(lines))
                    .screen(intake, intake.clocks().asOf());
            assertThat(result.orphaned())
                    .isEqualTo(STRANGERS + expected.orphans().size());
            assertThat(result.orphans()).hasSizeLessThan(STRANGERS);
            java.io.StringWriter text = new java.io.StringWriter();
            lines.writeTo(text);
            return text.toString();
        }
    }

    /** Takes what joins nobody. */
    private record Strangers(RecordLines lines) implements Taker {
        @Override
        public void take(Screened screened) {
            // subjects are looked at elsewhere
        }

        @Override
        public Optional<Consumer<Orphan>> unjoined() {
            return Optional.of(orphan -> lines.put(
                    orphan.statement().observation().provenance(),
                    orphan.nobody() + " " + orphan.statement().observation()));
        }
    }

    private Screening.Result screened(Intake intake) {
        return new Batch(screening, 2, Taker.NOBODY)
                .screen(intake, intake.clocks().asOf());
    }

    /** The statements in another order, taken by several desks. */
    private Intake taken(int desks, int room) {
        List<Statement> shuffled = new ArrayList<>(STATEMENTS);
        Collections.shuffle(shuffled, new Random(room));
        Intake intake = Intake.of(folder, room, NOW);
        List<bonafide.source.Sink> sinks =
                Stream.generate(intake::take).limit(desks).toList();
        for (int index = 0; index < shuffled.size(); index++) {
            sinks.get(index % desks).accept(shuffled.get(index));
        }
        sinks.forEach(intake::giveBack);
        return intake;
    }
}
