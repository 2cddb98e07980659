package bonafide.catalog.draft;

import bonafide.assessment.Band;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.dossier.Dossier;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a whole dossier is written down. */
final class DossierForm {
    private static final SubjectId SOMEBODY = new SubjectId("example:somebody");

    private DossierForm() {}

    /** Reads a file; empty after saying why it is no dossier. */
    static Optional<DossierCase> read(YamlNode file, Issues issues) {
        return Fields.of("a dossier", file, issues).flatMap(fields -> read(fields, issues));
    }

    private static Optional<DossierCase> read(Fields fields, Issues issues) {
        String name = fields.text("name");
        String story = fields.text("story");
        Optional<Instant> asOf = AsOf.read(fields);
        List<Observation> given = GivenForm.observations(fields, "given", issues);
        FixedTables tables = FixedTables.read(fields, issues);
        Optional<Fields> expected = fields.map("expect");
        if (expected.isEmpty()) {
            fields.error("expect", "a dossier needs the key \"expect\"", "expect: { band: [clear, verify] }");
            return Optional.empty();
        }
        Fields expect = expected.get();
        DossierCase read = new DossierCase(
                name,
                story,
                new Dossier(SOMEBODY, asOf.orElseGet(() -> TestCaseForm.newest(given)), given),
                tables.references(),
                expect.words("band", Band.class),
                expect.texts("findings", false),
                expect.texts("never", false),
                expect.texts("suppressed", false),
                expect.maybeText("cause"),
                fields.map());
        if (read.bands().isEmpty()) {
            expect.error("band", "a dossier expects one band or several", "band: [clear, verify]");
        }
        boolean expectsOnlyThese = expect.sound();
        return fields.sound() && expectsOnlyThese ? Optional.of(read) : Optional.empty();
    }
}
