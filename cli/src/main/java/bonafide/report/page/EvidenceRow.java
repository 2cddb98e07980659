package bonafide.report.page;

import bonafide.finding.Evidence;

/**
 * One observation that a finding rests on.
 *
 * @param value the part that matters, for people
 * @param origin where the raw record is
 */
public record EvidenceRow(String value, Origin origin) {
    static EvidenceRow of(Evidence evidence) {
        return new EvidenceRow(Visible.of(evidence.value()), Origin.of(evidence.observation()));
    }
}
