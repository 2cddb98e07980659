package bonafide.catalog;

import bonafide.catalog.draft.DossierCase;
import bonafide.catalog.draft.Source;
import bonafide.catalog.draft.TestCase;
import bonafide.catalog.issue.Issue;
import bonafide.redflag.Catalogue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of reading a catalogue: one that may be used, or everything that is wrong with it. */
public sealed interface Reading {
    /**
     * It may be used.
     *
     * @param catalogue what is judged by
     * @param sources what the ids of sources stand for
     * @param cases the test cases, where they were asked for
     * @param dossiers whole dossiers and what must come of them, where the test cases were asked for
     * @param warnings what somebody should look at
     */
    record Loaded(
            Catalogue catalogue,
            Map<String, Source> sources,
            List<TestCase> cases,
            List<DossierCase> dossiers,
            List<Issue> warnings)
            implements Reading {
        public Loaded {
            sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
            cases = List.copyOf(cases);
            dossiers = List.copyOf(dossiers);
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
