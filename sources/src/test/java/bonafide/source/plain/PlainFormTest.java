package bonafide.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Statement;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.property.ForAll;
import bonafide.property.RandomObservations;
import bonafide.source.Given;
import bonafide.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts of all kinds in one file, as a table and as objects: what is remembered of one row must not show in the next. */
class PlainFormTest {
    @Test
    void factsOfAnyKinds_areReadBackFromOneTable() {
        ForAll.forAll(
                100, RandomObservations::list, facts -> readBack(facts, new PlainCsv(), "facts.csv", table(facts)));
    }

    @Test
    void factsOfAnyKinds_areReadBackFromObjects() {
        ForAll.forAll(
                100,
                RandomObservations::list,
                facts -> readBack(facts, new PlainJson(), "facts.jsonl", objects(facts)));
    }

    private static void readBack(List<Observation> facts, Source source, String file, String written) {
        Given.Read read = Given.as(source, file, written);
        assertThat(read.report().refusals()).isEmpty();
        assertThat(read.statements().stream().map(Statement::observation).map(PlainFormTest::said))
                .containsExactlyElementsOf(
                        facts.stream().map(PlainFormTest::said).toList());
    }

    /** All of a fact but where it stands. */
    private static List<Object> said(Observation fact) {
        Provenance origin = fact.provenance();
        return List.of(cells(fact), origin.at(), origin.recorded(), origin.speaker());
    }

    private static Map<String, List<String>> cells(Observation fact) {
        Provenance origin = fact.provenance();
        Map<String, List<String>> cells = new LinkedHashMap<>();
        cells.put(PlainForm.OBSERVATION, List.of(Kinds.of(fact).name()));
        if (origin.dated()) {
            cells.put(PlainForm.AT, List.of(origin.at().toString()));
        }
        cells.put(PlainForm.SPEAKER, List.of(origin.speaker().name()));
        cells.putAll(Kinds.cells(fact));
        return cells;
    }

    private static String table(List<Observation> facts) {
        Set<String> columns = new LinkedHashSet<>(List.of(PlainForm.OBSERVATION));
        facts.forEach(fact -> columns.addAll(cells(fact).keySet()));
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (Observation fact : facts) {
            Map<String, List<String>> cells = cells(fact);
            lines.add(columns.stream()
                    .map(column -> quoted(String.join(";", cells.getOrDefault(column, List.of()))))
                    .collect(Collectors.joining(",")));
        }
        return String.join("\n", lines);
    }

    private static String objects(List<Observation> facts) {
        return facts.stream()
                .map(fact -> cells(fact).entrySet().stream()
                        .map(cell -> "\"" + cell.getKey() + "\":"
                                + cell.getValue().stream()
                                        .map(text -> "\"" + text + "\"")
                                        .collect(Collectors.joining(",", "[", "]")))
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 ? text : "\"" + text + "\"";
    }
}
