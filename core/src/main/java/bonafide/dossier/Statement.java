package bonafide.dossier;

import bonafide.observation.Observation;
import java.util.List;

/**
 * What a source hands on: a fact and whom the record says it is about.
 *
 * @param about keys in the record, none of which may be enough
 * @param anchors whether the record is one by which the organisation itself declares a subject, such as an HR row or a
 *     candidate: its keys belong together and open a dossier
 * @param observation the fact
 */
public record Statement(List<Key> about, boolean anchors, Observation observation) {
    public Statement {
        about = List.copyOf(about);
    }

    /** A fact about somebody whom other records declare. */
    public static Statement of(List<Key> about, Observation observation) {
        return new Statement(about, false, observation);
    }
}
