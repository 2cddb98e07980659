package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.FixedTables;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.detector.Detectors;
import bonafide.detector.Examination;
import bonafide.form.Kinds;
import java.util.List;
import java.util.Optional;

/** Of each thing that a red flag needs its detector looks at one form at least. */
final class NeedsAreRead implements Validator {
    private static final String LINKED = "linked.";

    @Override
    public String description() {
        return "Of each thing that a red flag needs its detector looks at one form at least; else it would name a gap that "
                + "filling does not mend. What linking finds stands for whatever the links were made from.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            reads(written)
                    .filter(read -> read.stream().noneMatch(name -> name.startsWith(LINKED)))
                    .ifPresent(read -> written.flag().needs().stream()
                            .filter(need -> need.anyOf().stream()
                                    .noneMatch(name -> read.contains(name)
                                            || Kinds.named(name).isEmpty()))
                            .forEach(need -> complain(
                                    issues,
                                    written.spot("needs"),
                                    written.flag().detector() + " never looks at " + need,
                                    "it reads " + String.join(", ", read))));
        }
    }

    /** The kinds that a red flag's detector looks at, by name; empty where there is no such detector. */
    static Optional<List<String>> reads(WrittenRedFlag written) {
        return Detectors.named(written.flag().detector())
                .filter(kind -> SettingsFit.problems(kind, written).isEmpty())
                .map(kind -> Examination.detector(written.flag(), FixedTables.NONE.references()).reads().stream()
                        .map(type -> Kinds.of(type).name())
                        .sorted()
                        .toList());
    }
}
