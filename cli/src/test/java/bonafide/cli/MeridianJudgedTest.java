package bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.assessment.Assessment;
import bonafide.assessment.Assessor;
import bonafide.assessment.Band;
import bonafide.batch.Taker;
import bonafide.dossier.Dossier;
import bonafide.finding.Outcome;
import bonafide.golden.Golden;
import bonafide.redflag.Proxy;
import bonafide.report.Results;
import bonafide.screening.Screening;
import bonafide.source.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example company is judged as the truth that the simulator made it from says. */
final class MeridianJudgedTest {
    private static final String TRUTH = "simulator/src/test/resources/bonafide/simulator/meridian-truth.csv";

    private static Map<String, Assessment> assessments = Map.of();
    private static List<String> rings = List.of();
    private static Optional<Assessor> assessor = Optional.empty();

    /** One row of the truth. */
    record Truth(
            String subject,
            String name,
            String story,
            List<String> bands,
            List<String> must,
            List<String> never,
            String ring) {
        static Truth of(String line) {
            String[] cells = line.split(",", -1);
            String subject = cells[0].replace("-id", "") + ":" + cells[1].toLowerCase(Locale.ROOT);
            return new Truth(subject, cells[2], cells[3], words(cells[4]), words(cells[5]), words(cells[6]), cells[7]);
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
        }

        @Override
        public String toString() {
            return name + ", " + story;
        }
    }

    @BeforeAll
    static void screen(@TempDir Path scratch) {
        Path folder = Golden.top().resolve("examples/meridian");
        FolderScreening.Outcome outcome = new FolderScreening(
                        folder, Optional.empty(), Optional.empty(), Optional.empty(), scratch)
                .screen(Watcher.NOBODY, Taker.NOBODY);
        Results results = ((FolderScreening.Outcome.Screened) outcome).results();
        assessor = Optional.of(new Assessor(results.catalogue()));
        Map<String, Assessment> bySubject = new TreeMap<>();
        for (Screening.Screened screened : results.screening().subjects()) {
            bySubject.put(screened.dossier().subject().value(), screened.assessment());
        }
        assessments = bySubject;
        rings = results.screening().rings().stream()
                .map(ring -> ring.members().toString())
                .toList();
    }

    static Stream<Truth> truths() throws IOException {
        return Files.readAllLines(Golden.top().resolve(TRUTH)).stream().skip(1).map(Truth::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    void everybody_isInTheExpectedBandForTheExpectedReasons(Truth truth) {
        Assessment assessment = Optional.ofNullable(assessments.get(truth.subject))
                .orElseThrow(() -> new AssertionError("nobody is " + truth.subject));
        List<String> found = assessment.findings().stream()
                .map(weighed -> weighed.finding().redFlag().id())
                .toList();
        assertThat(truth.bands).as(found.toString()).contains(assessment.band().word());
        assertThat(found).containsAll(truth.must);
        assertThat(found.stream().filter(truth.never::contains)).isEmpty();
    }

    @Test
    void nobodyElse_isASubject() throws IOException {
        assertThat(assessments.keySet())
                .isEqualTo(
                        truths().map(Truth::subject).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void identitiesOfOneHand_areOneRing() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        truths().filter(truth -> !truth.ring.isEmpty())
                .forEach(truth -> expected.computeIfAbsent(truth.ring, any -> new ArrayList<>())
                        .add(truth.subject));
        assertThat(expected).isNotEmpty();
        expected.values().forEach(members -> assertThat(rings).contains(new TreeSet<>(members).toString()));
    }

    @Test
    void proxyForOrigin_isShownAndCountsNothing() {
        Assessment graduate =
                Optional.ofNullable(assessments.get("employee:mfa-1030")).orElseThrow();
        assertThat(graduate.band()).isEqualTo(Band.CLEAR);
        assertThat(graduate.findings())
                .filteredOn(weighed -> weighed.finding().redFlag().proxy() == Proxy.YES)
                .singleElement()
                .satisfies(weighed -> {
                    assertThat(weighed.finding().redFlag().id()).isEqualTo("resume-education-region");
                    assertThat(weighed.points()).isZero();
                    assertThat(weighed.why()).contains("never counted");
                });
        assertThat(graduate.measures())
                .allSatisfy(due -> assertThat(due.because()).doesNotContain("resume-education-region"));

        List<Outcome> without = graduate.outcomes().stream()
                .filter(outcome -> outcome.redFlag().proxy() != Proxy.YES)
                .toList();
        assertThat(without).hasSizeLessThan(graduate.outcomes().size());
        assertThat(again(graduate, without))
                .isEqualTo(again(graduate, graduate.outcomes()))
                .isEqualTo(graduate.band());
    }

    private static Band again(Assessment assessment, List<Outcome> outcomes) {
        Dossier dossier = new Dossier(assessment.subject(), assessment.asOf(), List.of());
        return assessor.orElseThrow().assess(dossier, outcomes).band();
    }

    @Test
    void everyBand_occurs() {
        assertThat(assessments.values().stream().map(Assessment::band).distinct())
                .contains(Band.INCIDENT, Band.ESCALATE, Band.VERIFY, Band.CLEAR, Band.UNJUDGED);
    }
}
