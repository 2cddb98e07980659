package bonafide.assessment;

import bonafide.finding.Gap;
import bonafide.finding.Outcome;
import bonafide.observation.SubjectId;
import java.time.Instant;
import java.util.List;

/**
 * Findings and gaps of one subject put together. A person decides; this says what to look at, why, and what to do next.
 *
 * @param subject the claimed identity; its name may belong to a victim
 * @param names by which records call it
 * @param asOf the instant it speaks of
 * @param band what a person has to do
 * @param because one sentence that derives the band
 * @param points the sum behind the band; it orders work and is no probability
 * @param categories what each independent part adds, most first
 * @param findings what holds, strongest first
 * @param commonCauses innocent causes that may explain several findings
 * @param suppressed findings that an agreement removed
 * @param gaps red flags that could not be judged
 * @param measures what to do next, in order
 * @param judged how much could be judged
 * @param outcomes what came of every red flag, for whoever wants the whole derivation
 */
public record Assessment(
        SubjectId subject,
        List<String> names,
        Instant asOf,
        Band band,
        String because,
        int points,
        List<CategoryPoints> categories,
        List<Weighed> findings,
        List<AppliedCause> commonCauses,
        List<Suppressed> suppressed,
        List<Gap> gaps,
        List<DueMeasure> measures,
        Judged judged,
        List<Outcome> outcomes) {
    public Assessment {
        names = List.copyOf(names);
        categories = List.copyOf(categories);
        findings = List.copyOf(findings);
        commonCauses = List.copyOf(commonCauses);
        suppressed = List.copyOf(suppressed);
        gaps = List.copyOf(gaps);
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
    }
}
