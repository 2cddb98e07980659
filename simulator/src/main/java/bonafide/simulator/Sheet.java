package bonafide.simulator;

import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Contact;
import bonafide.observation.Observation;
import bonafide.observation.Profile;
import bonafide.observation.Provenance;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One file in the plain form. Cells are written by {@link Kinds#cells}, so what stands in them is valid by construction.
 *
 * @param facts in the order in which they shall stand
 */
record Sheet(List<Fact> facts) {
    Sheet {
        facts = List.copyOf(facts);
    }

    /** As comma-separated values, with every column of every kind that occurs. */
    String csv() {
        List<String> columns = columns();
        StringBuilder text = new StringBuilder(Csv.line(columns));
        for (Map<String, List<String>> row : rows()) {
            text.append(Csv.line(columns.stream()
                    .map(column -> String.join(";", row.getOrDefault(column, List.of())))
                    .toList()));
        }
        return text.toString();
    }

    /** As JSON Lines. */
    String jsonLines() {
        StringBuilder text = new StringBuilder();
        for (Map<String, List<String>> row : rows()) {
            ObjectNode object = Json.object();
            row.remove("speaker", List.of("record"));
            row.forEach((column, values) -> {
                if (values.size() == 1) {
                    object.put(column, values.getFirst());
                } else {
                    object.set(column, Json.texts(values));
                }
            });
            text.append(Json.line(object)).append('\n');
        }
        return text.toString();
    }

    /** An instant as a file would have it: a day where nothing finer is meant. */
    static String written(Instant at) {
        var inUtc = at.atOffset(ZoneOffset.UTC);
        return inUtc.toLocalTime().toSecondOfDay() == 0 ? inUtc.toLocalDate().toString() : at.toString();
    }

    /** People state such things of themselves as often as records do, so a file with them says who speaks. */
    private static boolean mayBeClaimed(Observation observation) {
        return observation instanceof Contact || observation instanceof Profile || observation.isClaim();
    }

    private List<Map<String, List<String>>> rows() {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        for (Fact fact : facts) {
            Map<String, List<String>> row = new LinkedHashMap<>();
            Observation observation = fact.observation();
            row.put("observation", List.of(Kinds.of(observation).name()));
            if (!observation.at().equals(Provenance.UNDATED)) {
                row.put("at", List.of(written(observation.at())));
            }
            row.put("speaker", List.of(observation.isClaim() ? "claim" : "record"));
            fact.about().forEach((key, value) -> row.put(key, List.of(value)));
            row.putAll(Kinds.cells(observation));
            rows.add(row);
        }
        return rows;
    }

    private List<String> columns() {
        Set<String> columns = new LinkedHashSet<>(List.of("observation", "at"));
        if (facts.stream().anyMatch(fact -> mayBeClaimed(fact.observation()))) {
            columns.add("speaker");
        }
        columns.addAll(new TreeSet<>(facts.stream()
                .map(Fact::about)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .toList()));
        facts.stream()
                .map(fact -> Kinds.of(fact.observation()))
                .distinct()
                .map(Kind::columns)
                .flatMap(Collection::stream)
                .map(Column::name)
                .forEach(columns::add);
        return List.copyOf(columns);
    }
}
