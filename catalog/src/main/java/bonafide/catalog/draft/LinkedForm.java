package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How what subjects share is written down in a test; elsewhere it is found by linking and never written. */
final class LinkedForm {
    private LinkedForm() {}

    static Optional<Observation> read(String kind, Fields row, Provenance provenance, Issues issues) {
        row.leave("observation");
        return switch (kind) {
            case "linked.shared-artefact" -> sharedArtefact(row, provenance, issues);
            case "linked.similar-text" -> similarText(row, provenance, issues);
            default -> {
                row.error("observation", "\"" + kind + "\" cannot be written in a test yet", "");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Observation> sharedArtefact(Fields row, Provenance provenance, Issues issues) {
        Linked.Artefact artefact = row.word("artefact", Linked.Artefact.class);
        String value = row.text("value");
        List<Linked.Holder> others = new ArrayList<>();
        for (YamlNode other : row.nodes("others", true)) {
            others.add(holder(other, provenance, issues));
        }
        return row.sound()
                ? Optional.of(new Linked.SharedArtefact(provenance, artefact, value, others))
                : Optional.empty();
    }

    private static Optional<Observation> similarText(Fields row, Provenance provenance, Issues issues) {
        Linked.TextKind kind = row.word("kind", Linked.TextKind.class);
        String similarity = row.text("similarity");
        if (!similarity.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            row.error("similarity", "\"similarity\" is \"" + similarity + "\"", "a share from 0 to 1, such as 0.92");
        }
        Optional<Linked.Holder> other = row.nodeOf("other").map(node -> holder(node, provenance, issues));
        if (!row.sound() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Linked.SimilarText(provenance, kind, Double.parseDouble(similarity), other.get()));
    }

    private static Linked.Holder holder(YamlNode node, Provenance provenance, Issues issues) {
        Optional<Fields> fields = Fields.of("somebody else", node, issues);
        String subject = fields.map(other -> other.text("subject")).orElse("");
        String name = fields.flatMap(other -> other.maybeText("name")).orElse(subject);
        List<String> groups = fields.map(other -> other.texts("groups", false)).orElse(List.of());
        Provenance theirs = fields.map(other -> at(other, provenance)).orElse(provenance);
        fields.ifPresent(Fields::sound);
        return new Linked.Holder(new SubjectId(subject), name, groups, theirs);
    }

    private static Provenance at(Fields other, Provenance provenance) {
        return new Provenance(
                provenance.file(),
                bonafide.observation.Position.ofLine(other.map().spot().line()),
                GivenForm.digest(other.map().canonical()),
                provenance.at(),
                provenance.recorded(),
                provenance.speaker(),
                provenance.source());
    }
}
