package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issues;

/** One rule about rules. Its class name is the sentence that a good catalogue fulfils. */
public interface Validator {
    /** What is always wrong where it complains, in a sentence. */
    String description();

    /** Adds an issue for each place where the catalogue breaks the rule. */
    void check(Draft draft, Issues issues);

    /** The rule's name as it stands beside its issues. */
    default String name() {
        return getClass().getSimpleName();
    }
}
