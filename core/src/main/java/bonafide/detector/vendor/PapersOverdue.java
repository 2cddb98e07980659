package bonafide.detector.vendor;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Organisation.VendorPaper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sign: screening papers that a vendor was asked for did not come by the deadline, and have not come since.
 *
 * <p>It is fooled by invented papers. What looks like it: a slow vendor, rules of privacy that forbid handing papers on.
 * Sources: S-DD-01, F24-08.
 */
public record PapersOverdue(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("The deadline where the request names none, counted from the request")
            Duration deadline,

            @Means("How long after the deadline nothing is said")
            Duration grace) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(VendorPaper.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        Map<String, VendorPaper> latest = new TreeMap<>();
        for (VendorPaper paper : state.all(VendorPaper.class)) {
            String key = (paper.vendor() + "|" + paper.paper()).toLowerCase(Locale.ROOT);
            latest.merge(key, paper, (before, after) -> before.received().isPresent() ? before : after);
        }
        LocalDate today = Wording.day(asOf);
        List<VendorPaper> overdue = latest.values().stream()
                .filter(paper -> paper.received().isEmpty()
                        && due(paper).plusDays(settings.grace.toDays()).isBefore(today))
                .toList();
        if (latest.isEmpty()) {
            return new Judgement.Missing(List.of("organisation.vendor-paper"), "no paper was asked for");
        }
        if (overdue.isEmpty()) {
            return new Judgement.Silent("every paper asked for came, or has time");
        }
        VendorPaper first = overdue.getFirst();
        String papers = Wording.list(
                overdue.stream().map(paper -> Wording.brief(paper.paper())).toList());
        return Judgement.Found.of(
                Wording.brief(first.vendor()) + " was asked for " + papers + " on " + first.requested() + ", due "
                        + due(first) + ", and nothing came by " + today + ".",
                new Compared("due " + due(first) + ": " + papers, "received: nothing"),
                overdue.stream()
                        .limit(10)
                        .map(paper -> new Evidence(paper, paper.paper() + ", due " + due(paper)))
                        .toList());
    }

    private LocalDate due(VendorPaper paper) {
        return paper.due().orElse(paper.requested().plusDays(settings.deadline.toDays()));
    }
}
