package bonafide.detector.document;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Document.BackgroundPaper;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: a background paper comes from an issuer that is not in the organisation's register of assessed issuers.
 *
 * <p>It is fooled by a forged paper of a well-known issuer. What looks like it: a genuine small or foreign issuer that
 * nobody has assessed yet. A paper whose issuer was not looked up says nothing. Source: S-DD-03.
 */
public record IssuerNotAssessed() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(BackgroundPaper.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<BackgroundPaper> papers = state.stream(BackgroundPaper.class)
                .filter(paper -> paper.issuerAssessed().isPresent())
                .toList();
        if (papers.isEmpty()) {
            return new Judgement.Missing(
                    List.of("document.background-paper"), "no paper's issuer was looked up in the register");
        }
        List<BackgroundPaper> open = papers.stream()
                .filter(paper -> !paper.issuerAssessed().orElse(true))
                .toList();
        if (open.isEmpty()) {
            return new Judgement.Silent("every issuer is in the register");
        }
        String issuers = Wording.list(
                open.stream().map(IssuerNotAssessed::named).distinct().toList());
        return Judgement.Found.of(
                "The register of assessed issuers does not hold the issuer of " + issuers + ".",
                new Compared("issuer in the assessed register", issuers),
                open.stream().map(paper -> new Evidence(paper, named(paper))).toList());
    }

    private static String named(BackgroundPaper paper) {
        return Wording.brief(paper.type()).replace('-', ' ') + " (" + Wording.brief(paper.issuer()) + ")";
    }
}
