package bonafide.report.page;

import bonafide.assessment.Weighed;
import bonafide.finding.Judgement;
import bonafide.redflag.RedFlag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A finding, with all that speaks for it and against it.
 *
 * @param ref where it stands and what it is called there
 * @param redFlag id and version, as the catalogue has it
 * @param title one line
 * @param strength how much it may weigh, in a word
 * @param category the part of the evidence it belongs to
 * @param points what it adds before its category's cap
 * @param why why it counts for that much, or "" where that is its strength and no more
 * @param reason the contradiction, in a sentence
 * @param expected what should be so
 * @param observed what the other record shows
 * @param evidence what it rests on
 * @param moreEvidence how much more there is
 * @param innocent the usual innocent explanations
 * @param falsePositives how often there is one
 * @param blindTo what the red flag cannot see
 * @param fairness whom it may hit unfairly
 * @param refutedBy what would show that it is wrong
 * @param lookUps the tables' answers it leans on
 * @param sources ids of the advisories that ask to look for it
 */
public record FindingSheet(
        Ref ref,
        String redFlag,
        String title,
        String strength,
        String category,
        int points,
        String why,
        String reason,
        String expected,
        String observed,
        List<EvidenceRow> evidence,
        int moreEvidence,
        List<String> innocent,
        String falsePositives,
        List<String> blindTo,
        String fairness,
        String refutedBy,
        List<LookUpRow> lookUps,
        String sources) {
    static FindingSheet of(Weighed weighed, Refs refs, Instant asOf) {
        RedFlag flag = weighed.finding().redFlag();
        Judgement.Found found = weighed.finding().found();
        return new FindingSheet(
                refs.redFlag(flag.id()),
                flag.id() + ", version " + flag.version(),
                Visible.of(flag.title()),
                flag.strength().word(),
                Parts.words(flag.category()),
                weighed.points(),
                weighed.why().equals(flag.strength().word()) ? "" : Counted.sentence(Visible.of(weighed.why())),
                Visible.of(found.reason(), 600),
                Visible.of(found.compared().expected(), 400),
                Visible.of(found.compared().observed(), 400),
                found.evidence().stream()
                        .limit(Limits.EVIDENCE)
                        .map(EvidenceRow::of)
                        .toList(),
                Math.max(0, found.evidence().size() - Limits.EVIDENCE),
                shown(flag.innocent()),
                flag.falsePositives().name().toLowerCase(Locale.ROOT),
                shown(flag.blindTo()),
                Visible.of(flag.fairness(), 600),
                Visible.of(flag.refutedBy(), 600),
                found.lookUps().stream()
                        .limit(Limits.WORDS)
                        .map(lookUp -> LookUpRow.of(lookUp, asOf))
                        .toList(),
                Visible.of(String.join(", ", flag.sources())));
    }

    /** Whether it leans on a table that was out of date. */
    public boolean stale() {
        return lookUps.stream().anyMatch(lookUp -> !lookUp.stale().isEmpty());
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream().limit(Limits.WORDS).map(Visible::of).toList();
    }
}
