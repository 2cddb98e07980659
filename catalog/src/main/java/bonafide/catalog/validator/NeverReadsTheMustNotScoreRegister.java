package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.redflag.RedFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No scoring rule reads what the must-not-score register names. */
final class NeverReadsTheMustNotScoreRegister implements Validator {
    @Override
    public String description() {
        return "No scoring red flag names or reads what the register in must-not-score.yaml lists: who somebody is counts "
                + "for nothing.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            if (written.flag().scores()) {
                texts(written.flag())
                        .forEach((key, text) -> Register.MUST_NOT_SCORE
                                .in(text)
                                .ifPresent(word -> complain(
                                        issues,
                                        written.spot(key),
                                        "a red flag that scores speaks of \"" + word + "\"",
                                        "compare what somebody claims with what records show, not who somebody is")));
                kinds(written, issues);
            }
        }
    }

    private void kinds(WrittenRedFlag written, Issues issues) {
        if (Register.MUST_NOT_SCORE
                .contextOnlyRedFlags()
                .contains(written.flag().id())) {
            complain(issues, written.spot("strength"), written.flag().id() + " may never score", "strength: context");
        }
        for (String kind : NeedsAreRead.reads(written).orElse(List.of())) {
            if (Register.MUST_NOT_SCORE.contextOnlyKinds().contains(kind)) {
                complain(
                        issues,
                        written.spot("detector"),
                        "a red flag that scores reads " + kind,
                        "strength: context, or another detector");
            }
        }
    }

    private static Map<String, String> texts(RedFlag flag) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", flag.title());
        texts.put("sign", flag.sign());
        texts.put("detector", words(flag.detector()));
        texts.put("needs", flag.needs().toString().replace('-', ' '));
        texts.put("with", flag.settings().toString().replace('-', ' '));
        return texts;
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
