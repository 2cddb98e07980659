package bonafide.catalog.draft;

import bonafide.catalog.issue.Issues;
import bonafide.catalog.yaml.Fields;
import bonafide.catalog.yaml.YamlNode;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Strength;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How the numbers behind a band are written down: one file, no key of which may be left out. */
final class RulesForm {
    private RulesForm() {}

    static Optional<JudgementRules> read(YamlNode file, Issues issues) {
        return Fields.of("the judgement rules", file, issues).flatMap(RulesForm::read);
    }

    private static Optional<JudgementRules> read(Fields fields) {
        Map<Strength, Integer> points = new EnumMap<>(Strength.class);
        Optional<Fields> written = fields.map("points");
        written.ifPresent(inner -> {
            for (Strength strength : Strength.values()) {
                points.put(strength, inner.number(strength.word()));
            }
            inner.sound();
        });
        if (written.isEmpty()) {
            fields.error("points", "the judgement rules need the key \"points\"", "points for each strength");
        }
        if (points.getOrDefault(Strength.CONTEXT, 0) != 0) {
            fields.error("points", "a finding of strength context may not add points", "context: 0");
        }
        JudgementRules rules = new JudgementRules(
                points,
                fields.number("category-cap"),
                fields.number("escalate-categories"),
                fields.number("escalate-points"),
                fields.number("verify-points"),
                fields.number("judged-categories"),
                fields.number("judged-red-flags"));
        return fields.sound() ? Optional.of(rules) : Optional.empty();
    }
}
