package bonafide.report.page;

import bonafide.finding.Evidence;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import java.util.List;

/**
 * One observation that a finding rests on.
 *
 * @param value the part that matters, for people
 * @param origin where the raw record is
 * @param others for what is shared with others, where their records are
 */
public record EvidenceRow(String value, Origin origin, List<Other> others) {
    public EvidenceRow {
        others = List.copyOf(others);
    }

    /** Where somebody else's record is that holds the same. */
    public record Other(String name, Origin origin) {
        static Other of(Linked.Holder holder) {
            return new Other(Visible.of(holder.name(), 90), Origin.of(holder.provenance(), ""));
        }
    }

    static EvidenceRow of(Evidence evidence) {
        return new EvidenceRow(
                Visible.of(evidence.value()),
                Origin.of(evidence.observation()),
                holders(evidence.observation()).stream()
                        .limit(Limits.HOLDERS)
                        .map(Other::of)
                        .toList());
    }

    private static List<Linked.Holder> holders(Observation observation) {
        return switch (observation) {
            case Linked.SharedArtefact shared -> shared.others();
            case Linked.SimilarText similar -> List.of(similar.other());
            default -> List.of();
        };
    }
}
