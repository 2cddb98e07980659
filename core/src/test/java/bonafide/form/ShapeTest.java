package bonafide.form;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Observation;
import bonafide.property.ForAll;
import bonafide.property.RandomObservations;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShapeTest {
    /** Settings as a detector has them. */
    record Settings(Duration within, int times, List<String> words, Optional<Boolean> strict) {}

    /** Words to choose from. */
    record Choice(RoundingMode round, List<RoundingMode> others) {}

    @Test
    void givenCells_becomeARecord() {
        assertThat(Shape.of(Settings.class)
                        .bind(
                                Map.of("within", List.of("P14D"), "times", List.of("2"), "words", List.of("a", "b")),
                                Optional.empty()))
                .isEqualTo(new Bound.Made<>(new Settings(Duration.ofDays(14), 2, List.of("a", "b"), Optional.empty())));
    }

    @Test
    void everyProblem_isNamedAtOnce() {
        assertThat(Shape.of(Settings.class)
                        .bind(Map.of("times", List.of("two"), "wihtin", List.of("P14D")), Optional.empty()))
                .isEqualTo(new Bound.Refused<>(List.of(
                        new Problem("within", "is not given", "length of time such as P14D, PT24H, PT12.5S"),
                        new Problem("times", "cannot be read: \"two\"", "whole number"),
                        new Problem("wihtin", "there is no such column", "one of within, times, words, strict"))));
    }

    @Test
    void wordsAndBlanks_areTakenHoweverTheyAreWritten() {
        assertThat(Shape.of(Choice.class)
                        .bind(
                                Map.of(
                                        "round",
                                        List.of(" Half_Up ", " "),
                                        "others",
                                        List.of("", "CEILING", "half even")),
                                Optional.empty()))
                .isEqualTo(new Bound.Made<>(
                        new Choice(RoundingMode.HALF_UP, List.of(RoundingMode.CEILING, RoundingMode.HALF_EVEN))));
    }

    @Test
    void cellsInOrder_areReadAsByName() {
        assertThat(Shape.of(Settings.class)
                        .bind(
                                List.of(List.of("P14D"), List.of(), List.of("a"), List.of("yes", "no")),
                                List.of("wihtin"),
                                Optional.empty()))
                .isEqualTo(Shape.of(Settings.class)
                        .bind(
                                Map.of(
                                        "within", List.of("P14D"),
                                        "words", List.of("a"),
                                        "strict", List.of("yes", "no"),
                                        "wihtin", List.of("")),
                                Optional.empty()));
    }

    @Test
    void everyWrittenKind_readsBackWhatItWrote() {
        ForAll.forAll(400, RandomObservations::list, observations -> {
            for (Observation observation : observations) {
                Kind kind = Kinds.of(observation);
                assertThat(kind.read(Kinds.cells(observation), observation.provenance()))
                        .isEqualTo(new Bound.Made<>((Record) observation));
            }
        });
    }

    @Test
    void everyKindAndColumn_saysWhatItMeans() {
        for (Kind kind : Kinds.written()) {
            assertThat(kind.means()).as(kind.name()).isNotBlank();
            assertThat(kind.columns())
                    .allSatisfy(column -> assertThat(column.means())
                            .as(kind.name() + " " + column.name())
                            .isNotBlank());
        }
    }
}
