package bonafide.batch;

import bonafide.dossier.About;
import bonafide.dossier.Join;
import bonafide.dossier.Joining;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** To whom each combination of keys belongs, with subjects numbered in the order of their ids. */
final class Subjects {
    /** Instead of a subject's number where the keys join nobody. */
    static final int NOBODY = -1;

    private final List<About> abouts;
    private final List<Join> joins;
    private final List<SubjectId> ids;
    private final int[] numbers;

    private Subjects(List<About> abouts, List<Join> joins, List<SubjectId> ids, int[] numbers) {
        this.abouts = abouts;
        this.joins = joins;
        this.ids = ids;
        this.numbers = numbers;
    }

    static Subjects of(List<About> abouts, Joining joining) {
        List<Join> joins = abouts.stream().map(joining::join).toList();
        TreeSet<SubjectId> sorted = new TreeSet<>();
        for (Join join : joins) {
            if (join instanceof Join.Belongs belongs) {
                sorted.add(belongs.subject());
            }
        }
        List<SubjectId> ids = new ArrayList<>(sorted);
        Map<SubjectId, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        int[] numbers = new int[abouts.size()];
        for (int about = 0; about < numbers.length; about++) {
            numbers[about] = joins.get(about) instanceof Join.Belongs belongs
                    ? places.getOrDefault(belongs.subject(), NOBODY)
                    : NOBODY;
        }
        return new Subjects(abouts, joins, ids, numbers);
    }

    /** How many combinations of keys there are. */
    int abouts() {
        return numbers.length;
    }

    /** How many subjects there are. */
    int count() {
        return ids.size();
    }

    /** The subject that a combination of keys belongs to, or {@link #NOBODY}. */
    int of(int about) {
        return numbers[about];
    }

    SubjectId id(int subject) {
        return ids.get(subject);
    }

    About about(int about) {
        return abouts.get(about);
    }

    Join join(int about) {
        return joins.get(about);
    }
}
