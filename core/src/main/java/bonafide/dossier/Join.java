package bonafide.dossier;

import bonafide.observation.SubjectId;
import java.util.List;

/** Which subject a record belongs to, and by what. */
public sealed interface Join {
    /**
     * The record is about this subject.
     *
     * @param by the key that decided
     * @param weak whether it is a key, such as a name or a telephone number, that can be somebody else's too
     */
    record Belongs(SubjectId subject, Key by, boolean weak) implements Join {}

    /**
     * The record is about nobody that is known, or about more than one.
     *
     * @param reason one sentence
     * @param candidates subjects that it might be about, where there are several
     */
    record Nobody(String reason, List<SubjectId> candidates) implements Join {
        public Nobody {
            candidates = List.copyOf(candidates);
        }
    }
}
