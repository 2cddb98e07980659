package bonafide.report.page;

import bonafide.assessment.Assessment;
import bonafide.assessment.Band;
import bonafide.redflag.Catalogue;
import bonafide.screening.Screening.Screened;
import java.util.List;

/**
 * All about one subject.
 *
 * @param band what a person has to do
 * @param because one sentence that derives the band
 * @param judged how much could be judged, in a sentence
 * @param bars what each independent part adds
 * @param causes innocent causes that may explain several findings
 * @param findings those that may count
 * @param context those that never do
 * @param measures what to do next, in order
 * @param suppressed what agreements removed
 * @param gaps what could not be judged, and for want of what
 * @param gapFlags how many red flags that is
 * @param gapContext how many of them would be context only
 * @param places where claims and records place the subject
 * @param timeline what was observed, day by day
 * @param weakJoins records joined by a weak key
 * @param moreWeakJoins how many more there are
 * @param observations how many observations were judged
 * @param shown how many of them are shown here, in a sentence; "" where all are
 * @param rings the rings it is in
 */
public record SubjectSheet(
        SubjectName name,
        Band band,
        int points,
        String because,
        String judged,
        List<Bar> bars,
        List<CauseSheet> causes,
        List<FindingSheet> findings,
        List<FindingSheet> context,
        List<MeasureSheet> measures,
        List<TakenOut> suppressed,
        List<GapGroup> gaps,
        int gapFlags,
        long gapContext,
        Places places,
        Timeline timeline,
        List<WeakRow> weakJoins,
        long moreWeakJoins,
        long observations,
        String shown,
        List<Ref> rings) {
    static SubjectSheet of(Screened screened, Subjects subjects, List<Ref> rings, Catalogue catalogue) {
        Assessment assessment = screened.assessment();
        SubjectName name = subjects.name(assessment.subject());
        Refs refs = Refs.of(name.anchor(), assessment.findings());
        boolean guarded = subjects.guarded(assessment.subject());
        return new SubjectSheet(
                name,
                assessment.band(),
                assessment.points(),
                Counted.sentence(Visible.of(assessment.because())),
                judged(assessment),
                assessment.categories().stream()
                        .map(part -> Bar.of(part, catalogue.rules().categoryCap(), refs))
                        .toList(),
                assessment.commonCauses().stream()
                        .map(cause -> CauseSheet.of(cause, refs))
                        .toList(),
                findings(assessment, refs, true),
                findings(assessment, refs, false),
                assessment.measures().stream()
                        .map(measure -> MeasureSheet.of(measure, refs))
                        .toList(),
                assessment.suppressed().stream().map(TakenOut::of).toList(),
                GapGroup.of(assessment.gaps()),
                assessment.gaps().size(),
                assessment.gaps().stream()
                        .filter(gap -> !gap.redFlag().scores())
                        .count(),
                Places.of(screened.dossier(), guarded),
                Timeline.of(screened.dossier(), refs, guarded),
                screened.weakJoins().stream()
                        .limit(Limits.WEAK_JOINS)
                        .map(WeakRow::of)
                        .toList(),
                Math.max(0, screened.weakJoins().size() - Limits.WEAK_JOINS)
                        + screened.beyond().weakJoins(),
                screened.observations(),
                shown(screened),
                rings);
    }

    /** What the band asks of a person, as a sentence. */
    public String meaning() {
        return Counted.sentence(band.meaning());
    }

    /** Whether a person has something to do about it. */
    public boolean urgent() {
        return band.compareTo(Band.CLEAR) > 0;
    }

    private static List<FindingSheet> findings(Assessment assessment, Refs refs, boolean counting) {
        return assessment.findings().stream()
                .filter(weighed -> Refs.counts(weighed) == counting)
                .map(weighed -> FindingSheet.of(weighed, refs, assessment.asOf()))
                .toList();
    }

    /** What is shown of a subject that has more records than can be kept. */
    private static String shown(Screened screened) {
        return screened.beyond().observations() == 0
                ? ""
                : "All " + Counted.of(screened.observations(), "record", "records") + " were judged. Shown are "
                        + Counted.number(screened.dossier().observations().size())
                        + " of them: the newest of every kind, and all that findings rest on.";
    }

    private static String judged(Assessment assessment) {
        return assessment.judged().redFlags() + " of " + assessment.judged().of() + " red flags that can count, in "
                + assessment.judged().categories() + " of "
                + assessment.judged().ofCategories()
                + " categories, could be judged.";
    }
}
