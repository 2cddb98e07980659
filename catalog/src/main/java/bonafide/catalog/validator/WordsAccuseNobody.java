package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenCause;
import bonafide.catalog.draft.WrittenMeasure;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.catalog.issue.Spot;
import bonafide.redflag.Measure;
import bonafide.redflag.RedFlag;
import java.util.List;

/** No text for users calls a person anything. */
final class WordsAccuseNobody implements Validator {
    @Override
    public String description() {
        return "No text for users calls a person North Korean, a criminal or the like: texts describe contradictions, and "
                + "the claimed name may belong to a victim.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            RedFlag flag = written.flag();
            check(flag.title(), written.spot("title"), issues);
            check(flag.sign(), written.spot("sign"), issues);
            check(String.join("\n", flag.innocent()), written.spot("innocent"), issues);
            check(String.join("\n", flag.blindTo()), written.spot("blind-to"), issues);
            check(flag.fairness(), written.spot("fairness"), issues);
            check(flag.refutedBy(), written.spot("refuted-by"), issues);
            check(flag.id().replace('-', ' '), written.spot("id"), issues);
        }
        for (WrittenMeasure written : draft.measures()) {
            Measure measure = written.measure();
            check(measure.title(), written.spot("title"), issues);
            check(measure.what(), written.spot("what"), issues);
            List<String> others = List.of(measure.byWhom(), measure.evidence(), measure.done(), measure.onlyAPerson());
            check(String.join("\n", others), written.spot("evidence"), issues);
            check(measure.defeatedWhen(), written.spot("defeated-when"), issues);
        }
        for (WrittenCause written : draft.causes()) {
            check(written.cause().title() + "\n" + written.cause().question(), written.spot("question"), issues);
        }
    }

    private void check(String text, Spot spot, Issues issues) {
        Register.MUST_NOT_SAY
                .in(text)
                .ifPresent(word -> complain(
                        issues,
                        spot,
                        "a text for users says \"" + word + "\"",
                        "describe the contradiction; the claimed name may belong to a victim"));
    }
}
