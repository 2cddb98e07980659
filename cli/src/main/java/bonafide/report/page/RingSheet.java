package bonafide.report.page;

import bonafide.assessment.Band;
import bonafide.linking.Ring;
import java.util.List;
import java.util.Optional;

/**
 * Subjects held together by what they share. It says which records to look at together, not that one hand runs them.
 *
 * @param anchor where it stands
 * @param number its number
 * @param members in order of id
 * @param moreMembers how many more there are
 * @param shared what holds them together, most widely shared first
 * @param moreShared how much more there is
 * @param drawing who holds what; empty where there is too much for a drawing
 */
public record RingSheet(
        String anchor,
        int number,
        List<Member> members,
        int moreMembers,
        List<Shared> shared,
        int moreShared,
        Optional<RingDrawing> drawing) {
    public RingSheet {
        members = List.copyOf(members);
        shared = List.copyOf(shared);
    }

    /**
     * One of the subjects.
     *
     * @param band its band; empty where it has no assessment
     */
    public record Member(SubjectName name, Optional<Band> band) {}

    /**
     * One thing that is shared.
     *
     * @param what {@code phone}, {@code résumé text}
     * @param value the shared value, or how alike texts are
     * @param holders who holds it
     * @param origins where the records are
     */
    public record Shared(String what, String value, List<SubjectName> holders, List<Origin> origins) {
        public Shared {
            holders = List.copyOf(holders);
            origins = List.copyOf(origins);
        }
    }

    static RingSheet of(int number, Ring ring, Subjects subjects) {
        List<SharedThing> things = SharedThing.of(ring);
        List<Shared> shared = things.stream()
                .limit(Limits.RING_SHARED)
                .map(thing -> thing.shown(subjects))
                .toList();
        return new RingSheet(
                "ring" + number,
                number,
                ring.members().stream()
                        .limit(Limits.RING_MEMBERS)
                        .map(member -> new Member(subjects.name(member), subjects.band(member)))
                        .toList(),
                Math.max(0, ring.members().size() - Limits.RING_MEMBERS),
                shared,
                Math.max(0, things.size() - Limits.RING_SHARED),
                RingDrawing.of(ring.members().stream().map(subjects::name).toList(), shared));
    }
}
