package bonafide.report.page;

import bonafide.redflag.Catalogue;
import bonafide.screening.Screening;

/**
 * What was screened, as of when and by what.
 *
 * @param folder what was screened
 * @param asOf the instant that all assessments speak of
 * @param declared whether the organisation's own records declared the subjects
 * @param subjects how many there are, in words
 * @param catalogue its version
 * @param redFlags how many red flags it has, in words
 */
public record Masthead(
        String folder, String asOf, boolean declared, String subjects, String catalogue, String redFlags) {
    static Masthead of(String folder, Screening.Result screening, Catalogue catalogue) {
        return new Masthead(
                Visible.of(folder, 120),
                Moments.of(screening.asOf()) + " UTC",
                screening.declared(),
                Counted.of(screening.count(), "subject", "subjects"),
                Visible.of(catalogue.version(), 60),
                Counted.of(catalogue.redFlags().size(), "red flag", "red flags"));
    }
}
