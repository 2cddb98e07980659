package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.redflag.CommonCause;
import java.util.ArrayList;
import java.util.List;

/** How the common causes are written down: one file, a list. */
final class CauseForm {
    private CauseForm() {}

    static List<WrittenCause> read(YamlNode file, Issues issues) {
        List<WrittenCause> causes = new ArrayList<>();
        Fields.of("the list of common causes", file, issues).ifPresent(fields -> {
            for (YamlNode item : fields.nodes("common-causes", true)) {
                Fields.of("a common cause", item, issues).ifPresent(cause -> add(cause, causes));
            }
            fields.sound();
        });
        return causes;
    }

    private static void add(Fields fields, List<WrittenCause> causes) {
        String id = RedFlagForm.id(fields);
        CommonCause cause =
                new CommonCause(id, fields.text("title"), fields.texts("explains", true), fields.text("question"));
        if (causes.stream().anyMatch(other -> other.cause().id().equals(id))) {
            fields.error("id", "two common causes are called \"" + id + "\"", "each id once");
        }
        if (fields.sound()) {
            causes.add(new WrittenCause(cause, fields.map()));
        }
    }
}
