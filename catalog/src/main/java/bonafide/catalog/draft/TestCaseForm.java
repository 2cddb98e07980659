package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.dossier.Dossier;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the test cases of a red flag are written down. */
final class TestCaseForm {
    private static final SubjectId SOMEBODY = new SubjectId("test:somebody");

    private TestCaseForm() {}

    /** Reads the cases under {@code tests}; those that are wrong are said and left out. */
    static List<TestCase> cases(String redFlag, Fields file, Issues issues) {
        List<TestCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode item : file.nodes("tests", false)) {
            Fields.of("a test", item, issues)
                    .flatMap(fields -> one(redFlag, fields, issues))
                    .ifPresent(testCase -> {
                        if (!names.add(testCase.name())) {
                            issues.error(
                                    "Form",
                                    testCase.spot(),
                                    "two tests are named \"" + testCase.name() + "\"",
                                    "say what tells them apart");
                        }
                        cases.add(testCase);
                    });
        }
        return cases;
    }

    private static Optional<TestCase> one(String redFlag, Fields fields, Issues issues) {
        String name = fields.text("name");
        Quality quality = fields.word("quality", Quality.class, Quality.STRONG);
        Optional<Instant> asOf = AsOf.read(fields);
        List<Observation> given = GivenForm.observations(fields, "given", issues);
        FixedTables tables = FixedTables.read(fields, issues);
        Expectation expected = fields.word("expect", Expectation.class);
        if (!fields.sound()) {
            return Optional.empty();
        }
        Dossier dossier = new Dossier(SOMEBODY, asOf.orElseGet(() -> newest(given)), given);
        if (dossier.observations().size() < given.size()) {
            fields.error("as-of", "something is given that happened after \"as-of\"", "leave it out or ask later");
        }
        return Optional.of(
                new TestCase(redFlag, name, quality, dossier, tables.references(), expected, fields.spot("name")));
    }

    /** The instant of the newest observation, which is what a screening takes too where nothing else is said. */
    static Instant newest(List<Observation> given) {
        return given.stream()
                .map(Observation::at)
                .max(Comparator.naturalOrder())
                .orElse(Provenance.UNDATED);
    }
}
