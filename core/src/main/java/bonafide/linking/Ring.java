package bonafide.linking;

import bonafide.observation.Linked;
import bonafide.observation.SubjectId;
import java.util.List;

/**
 * Subjects that shared artefacts hold together. It says which records to look at together, not that one hand runs them.
 *
 * @param members in order of id
 * @param links what holds them together, each named once
 */
public record Ring(List<SubjectId> members, List<Link> links) {
    /**
     * Two subjects that share something.
     *
     * @param what in words: {@code phone +12025550143}
     */
    public record Link(SubjectId one, SubjectId other, String what, Linked observation) {}

    public Ring {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }
}
