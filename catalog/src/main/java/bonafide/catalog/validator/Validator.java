package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issue;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Severity;
import bonafide.catalog.issue.Spot;

/** One rule about rules. Its class name is the sentence that a good catalogue fulfils. */
public interface Validator {
    /** What the rule asks for and why, in a sentence. */
    String description();

    /** Adds an issue for each place where the catalogue breaks the rule. */
    void check(Draft draft, Issues issues);

    /** The rule's name as it stands beside its issues. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** How bad it is to break the rule. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Adds an issue under the rule's name. */
    default void complain(Issues issues, Spot spot, String message, String hint) {
        issues.add(new Issue(severity(), name(), spot, message, hint));
    }
}
