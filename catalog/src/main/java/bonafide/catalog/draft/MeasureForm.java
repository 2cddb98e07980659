package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.redflag.Measure;
import java.util.Optional;

/** How a measure is written down. */
final class MeasureForm {
    private MeasureForm() {}

    /** Reads a file; empty after saying why it is no measure. */
    static Optional<WrittenMeasure> read(YamlNode file, Issues issues) {
        Optional<Fields> fields = Fields.of("a measure", file, issues);
        return fields.flatMap(MeasureForm::read);
    }

    private static Optional<WrittenMeasure> read(Fields fields) {
        String id = RedFlagForm.id(fields);
        if (!id.isEmpty() && !id.matches("(check|control|respond)-.*")) {
            fields.error("id", "\"" + id + "\" is no measure's id", "it begins with check-, control- or respond-");
        }
        int version = fields.number("version");
        Measure measure = new Measure(
                id,
                fields.text("title"),
                fields.texts("sources", true),
                fields.text("what"),
                fields.text("by-whom"),
                fields.text("evidence"),
                fields.text("done"),
                fields.text("defeated-when"),
                fields.text("only-a-person"));
        return fields.sound() ? Optional.of(new WrittenMeasure(measure, version, fields.map())) : Optional.empty();
    }
}
