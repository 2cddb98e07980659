package bonafide.form;

import bonafide.observation.Linked;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of observation in its plain form.
 *
 * @param name family and record in kebab case: {@code logistics.ship-to}
 * @param family the first part of the name
 * @param type the record class
 * @param means what the kind is, in a sentence
 */
public record Kind(String name, String family, Class<? extends Observation> type, String means) {

    /** Whether it can be written down; what linking finds cannot. */
    public boolean isWritten() {
        return !Linked.class.isAssignableFrom(type);
    }

    /** The columns of its plain form. */
    public List<Column> columns() {
        return Kinds.shape(this).columns();
    }

    /** Reads cells as an observation. */
    public Bound<? extends Record> read(Map<String, List<String>> cells, Provenance provenance) {
        return Kinds.shape(this).bind(cells, Optional.of(provenance));
    }

    /** The same for cells that are already in the order of the columns; {@code strangers} are columns that it does not have. */
    public Bound<? extends Record> read(List<List<String>> cells, List<String> strangers, Provenance provenance) {
        return Kinds.shape(this).bind(cells, strangers, Optional.of(provenance));
    }

    static Kind of(Class<? extends Observation> type) {
        Class<?> familyType = type.getEnclosingClass();
        String family = Words.of(familyType.getSimpleName());
        Means means = type.getAnnotation(Means.class);
        return new Kind(
                family + "." + Words.of(type.getSimpleName()), family, type, means == null ? "" : means.value());
    }
}
