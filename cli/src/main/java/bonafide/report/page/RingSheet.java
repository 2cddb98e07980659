package bonafide.report.page;

import bonafide.assessment.Band;
import bonafide.linking.Ring;
import bonafide.redflag.Catalogue;
import bonafide.redflag.CommonCause;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subjects that have something in common. It says which records to look at together and what to ask, not that one hand
 * runs them.
 *
 * @param anchor where it stands
 * @param number its number
 * @param members in order of id
 * @param moreMembers how many more there are
 * @param shared what holds them together, most widely shared first
 * @param moreShared how much more there is
 * @param questions innocent causes that the findings about it have, with what to ask; those that explain most first
 * @param drawing who holds what; empty where there is too much for a drawing
 */
public record RingSheet(
        String anchor,
        int number,
        List<Member> members,
        int moreMembers,
        List<Shared> shared,
        int moreShared,
        List<Question> questions,
        Optional<RingDrawing> drawing) {
    public RingSheet {
        questions = List.copyOf(questions);
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
     * @param what {@code telephone number}, {@code résumé text}
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

    /** An innocent cause and what to ask to settle it. */
    public record Question(String cause, String ask) {}

    static RingSheet of(int number, Ring ring, Subjects subjects, Catalogue catalogue) {
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
                questions(ring, subjects, catalogue),
                RingDrawing.of(ring.members().stream().map(subjects::name).toList(), shared));
    }

    private static List<Question> questions(Ring ring, Subjects subjects, Catalogue catalogue) {
        Set<String> redFlags = new HashSet<>();
        ring.members().forEach(member -> redFlags.addAll(subjects.restingOnLinks(member)));
        return catalogue.commonCauses().stream()
                .filter(cause -> explained(cause, redFlags) > 0)
                .sorted(Comparator.comparingLong((CommonCause cause) -> -explained(cause, redFlags)))
                .limit(Limits.RING_QUESTIONS)
                .map(cause -> new Question(Visible.of(cause.title()), Visible.of(cause.question(), 500)))
                .toList();
    }

    private static long explained(CommonCause cause, Set<String> redFlags) {
        return cause.explains().stream().filter(redFlags::contains).count();
    }
}
