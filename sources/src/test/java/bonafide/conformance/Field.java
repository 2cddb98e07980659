package bonafide.conformance;

import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.source.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A field of theirs beside a column of ours.
 *
 * @param theirs its path with dots; of several the first that holds anything counts
 * @param ours the column of the plain form, or {@link #AT}
 * @param form how the two are written
 */
record Field(List<String> theirs, String ours, Form form) {
    /** When it happened, which is in every kind of observation. */
    static final String AT = "at";

    static Field of(String theirs, String ours, Form form) {
        return new Field(List.of(theirs), ours, form);
    }

    static Field of(String theirs, String ours) {
        return of(theirs, ours, Form.TEXT);
    }

    /** When it happened, as an instant. */
    static Field at() {
        return of("@timestamp", AT, Form.INSTANT);
    }

    /** The same where the first of these fields holds nothing. */
    Field or(String other) {
        List<String> more = new java.util.ArrayList<>(theirs);
        more.add(other);
        return new Field(List.copyOf(more), ours, form);
    }

    /** What it is called in the table. */
    String name() {
        return String.join(" or ", theirs);
    }

    /** Whether an observation of that kind could say it. */
    boolean fits(Observation observation) {
        return ours.equals(AT)
                || Kinds.of(observation).columns().stream()
                        .anyMatch(column -> column.name().equals(ours));
    }

    /** What is expected of an event. */
    Set<String> expected(Json event) {
        Set<String> values = new LinkedHashSet<>();
        for (String path : theirs) {
            at(event, path).forEach(text -> form.theirs(text).ifPresent(values::add));
            if (!values.isEmpty()) {
                return values;
            }
        }
        return values;
    }

    /** What our observations of that event say. */
    Set<String> said(List<Observation> observations) {
        Set<String> values = new LinkedHashSet<>();
        for (Observation observation : observations) {
            List<String> cells = ours.equals(AT)
                    ? List.of(observation.at().toString())
                    : Kinds.cells(observation).getOrDefault(ours, List.of());
            cells.forEach(cell -> form.ours(cell).ifPresent(values::add));
        }
        return values;
    }

    /** A value or the values of a list; a name in the path may itself hold dots. */
    private static List<String> at(Json object, String path) {
        Json whole = object.at(path);
        if (!whole.isMissing()) {
            return whole.isList()
                    ? whole.items().stream()
                            .flatMap(item -> item.text().stream())
                            .toList()
                    : whole.text().stream().toList();
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            Json inner = object.at(path.substring(0, dot));
            if (inner.isObject()) {
                return at(inner, path.substring(dot + 1));
            }
        }
        return List.of();
    }
}
