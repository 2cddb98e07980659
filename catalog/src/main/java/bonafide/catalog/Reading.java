package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.issue.Issue;
import bonafide.redflag.Catalogue;
import java.util.List;

/** What came of reading a catalogue: one that may be used, or everything that is wrong with it. */
public sealed interface Reading {
    /**
     * It may be used.
     *
     * @param catalogue what is judged by
     * @param draft the same as it was written down, with sources and, where they were asked for, test cases
     * @param warnings what somebody should look at
     */
    record Loaded(Catalogue catalogue, Draft draft, List<Issue> warnings) implements Reading {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It may not be used.
     *
     * @param issues errors and warnings, by file and line
     */
    record Refused(List<Issue> issues) implements Reading {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
