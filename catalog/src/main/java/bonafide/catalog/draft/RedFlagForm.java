package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlList;
import bonafide.catalog.yaml.YamlNode;
import bonafide.catalog.yaml.YamlText;
import bonafide.redflag.Category;
import bonafide.redflag.Excuse;
import bonafide.redflag.Maturity;
import bonafide.redflag.Need;
import bonafide.redflag.Proxy;
import bonafide.redflag.RedFlag;
import bonafide.redflag.Risk;
import bonafide.redflag.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a red flag is written down. */
final class RedFlagForm {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private RedFlagForm() {}

    /** Reads a file; empty after saying why it is no red flag. */
    static Optional<WrittenRedFlag> read(YamlNode file, Issues issues) {
        Optional<Fields> fields = Fields.of("a red flag", file, issues);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        RedFlag flag = flag(fields.get(), issues);
        fields.get().leave("tests");
        if (!fields.get().sound()) {
            return Optional.empty();
        }
        List<TestCase> cases = TestCaseForm.cases(flag.id(), fields.get(), issues);
        return Optional.of(new WrittenRedFlag(flag, fields.get().map(), cases));
    }

    private static RedFlag flag(Fields fields, Issues issues) {
        String id = id(fields);
        return new RedFlag(
                id,
                fields.number("version"),
                fields.text("title"),
                fields.word("maturity", Maturity.class),
                category(id, fields),
                fields.text("sign"),
                fields.texts("sources", true),
                fields.text("detector"),
                fields.cells("with"),
                needs(fields, issues),
                fields.word("strength", Strength.class),
                fields.word("false-positives", Risk.class),
                fields.word("proxy", Proxy.class),
                fields.texts("innocent", false),
                fields.texts("blind-to", false),
                fields.maybeText("fairness").orElse(""),
                fields.text("refuted-by"),
                fields.words("excused-by", Excuse.class),
                fields.texts("replaces", false),
                fields.texts("measures", true));
    }

    static String id(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && (!id.matches(ID) || id.length() > 60)) {
            fields.error("id", "\"" + id + "\" is no id", "lower-case words joined by hyphens, 60 letters at most");
        }
        return id;
    }

    private static Category category(String id, Fields fields) {
        Optional<Category> category = Category.of(id);
        if (category.isEmpty() && !id.isEmpty()) {
            List<String> words = java.util.Arrays.stream(Category.values())
                    .map(Category::word)
                    .toList();
            fields.error(
                    "id",
                    "the first word of \"" + id + "\" is no category",
                    Fields.nearest(id.substring(0, Math.max(0, id.indexOf('-'))), words));
        }
        return category.orElse(Category.IDENTITY);
    }

    private static List<Need> needs(Fields fields, Issues issues) {
        List<Need> needs = new ArrayList<>();
        for (YamlNode item : fields.nodes("needs", true)) {
            List<String> anyOf = new ArrayList<>();
            List<YamlNode> kinds = item instanceof YamlList list ? list.items() : List.of(item);
            for (YamlNode kind : kinds) {
                if (kind instanceof YamlText text && !text.value().isBlank()) {
                    anyOf.add(text.value().strip());
                } else {
                    issues.error(
                            "Form",
                            kind.spot(),
                            "a need is " + kind.what(),
                            "name kinds of observation: [[logistics.ship-to, logistics.shipment], [identity.legal-name]]");
                }
            }
            needs.add(new Need(anyOf));
        }
        return needs;
    }
}
