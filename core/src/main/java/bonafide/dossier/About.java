package bonafide.dossier;

import java.util.List;

/**
 * The keys of one record, without what it says: all that joining needs to see, so that a log of millions of records is
 * joined by its few thousand distinct combinations.
 *
 * @param keys sorted, strongest kind first
 * @param anchors whether the organisation itself declares a subject by them
 */
public record About(List<Key> keys, boolean anchors) {
    public About {
        keys = keys.size() > 1 ? keys.stream().distinct().sorted().toList() : List.copyOf(keys);
    }

    /** What a statement says of whom it is about. */
    public static About of(Statement statement) {
        return new About(statement.about(), statement.anchors());
    }
}
