package bonafide.catalog.validator;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.WrittenRedFlag;
import bonafide.catalog.issue.Issues;
import bonafide.detector.DetectorKind;
import bonafide.detector.Detectors;
import bonafide.form.Bound;
import bonafide.form.Problem;
import bonafide.form.Shape;
import java.util.List;
import java.util.Optional;

/** What stands under {@code with} is what the detector takes, all of it and nothing else. */
final class SettingsFit implements Validator {
    @Override
    public String description() {
        return "What stands under \"with\" is what the detector takes: each setting, none misspelt, each readable.";
    }

    @Override
    public void check(Draft draft, Issues issues) {
        for (WrittenRedFlag written : draft.redFlags()) {
            Detectors.named(written.flag().detector())
                    .ifPresent(kind -> problems(kind, written)
                            .forEach(problem -> complain(
                                    issues,
                                    written.spot("with"),
                                    kind.name() + " \"" + problem.column() + "\": "
                                            + problem.reason().replace("column", "setting"),
                                    problem.hint())));
        }
    }

    /** What is wrong with the settings of a red flag; nothing where they fit. */
    static List<Problem> problems(DetectorKind<?> kind, WrittenRedFlag written) {
        return switch (Shape.of(kind.settings()).bind(written.flag().settings(), Optional.empty())) {
            case Bound.Made<?> fits -> List.of();
            case Bound.Refused<?>(List<Problem> problems) -> problems;
        };
    }
}
