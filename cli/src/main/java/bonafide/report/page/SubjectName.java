package bonafide.report.page;

import bonafide.observation.SubjectId;
import java.util.List;

/**
 * What a subject is called. It names a claimed identity; the name may belong to somebody else.
 *
 * @param name the first of the names, or the id where records give none
 * @param id the key that the organisation itself uses
 * @param also further names, or ""
 * @param anchor where on the page its section begins, or "" where it has none
 */
public record SubjectName(String name, String id, String also, String anchor) {
    private static final int LONGEST = 90;

    static SubjectName of(SubjectId subject, List<String> names, String anchor) {
        String id = Visible.of(subject.value(), LONGEST);
        List<String> shown = names.stream()
                .map(name -> Visible.of(name, LONGEST))
                .filter(name -> !name.isEmpty())
                .toList();
        String also = shown.size() < 2 ? "" : Counted.first(shown.subList(1, shown.size()), 3);
        return new SubjectName(shown.isEmpty() ? id : shown.getFirst(), id, also, anchor);
    }

    /** Whether records give it no name of its own. */
    public boolean nameless() {
        return name.equals(id);
    }
}
