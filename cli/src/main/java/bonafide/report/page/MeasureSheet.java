package bonafide.report.page;

import bonafide.assessment.DueMeasure;
import bonafide.redflag.Measure;
import java.util.List;

/**
 * A step to take.
 *
 * @param title one line
 * @param what what is to be done
 * @param byWhom who does it
 * @param evidence what to keep
 * @param done when it is done
 * @param defeatedWhen how it has failed or can fail
 * @param onlyAPerson what no system may decide
 * @param because the findings that ask for it
 */
public record MeasureSheet(
        String id,
        String title,
        String what,
        String byWhom,
        String evidence,
        String done,
        String defeatedWhen,
        String onlyAPerson,
        List<Ref> because) {
    private static final int LONGEST = 800;

    static MeasureSheet of(DueMeasure due, Refs refs) {
        Measure measure = due.measure();
        return new MeasureSheet(
                measure.id(),
                Visible.of(measure.title()),
                Visible.of(measure.what(), LONGEST),
                Visible.of(measure.byWhom(), LONGEST),
                Visible.of(measure.evidence(), LONGEST),
                Visible.of(measure.done(), LONGEST),
                Visible.of(measure.defeatedWhen(), LONGEST),
                Visible.of(measure.onlyAPerson(), LONGEST),
                refs.redFlags(due.because()));
    }
}
