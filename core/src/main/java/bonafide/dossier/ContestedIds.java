package bonafide.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids of employments and applications that declarations give to two people: to mailboxes and names that have nothing in
 * common, as where two systems both count from one. One word of a name in common is enough to be one person, who married.
 */
final class ContestedIds {
    private ContestedIds() {}

    /** The ids that decide nothing, because it cannot be told whom they mean. */
    static Set<Key> among(Collection<About> declarations) {
        Map<Key, List<Set<String>>> marks = new HashMap<>();
        for (About about : declarations) {
            Set<String> of = marks(about);
            if (!of.isEmpty()) {
                about.keys().stream()
                        .filter(key -> key.kind() == KeyKind.EMPLOYEE_ID || key.kind() == KeyKind.APPLICATION_ID)
                        .forEach(id -> marks.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(of));
            }
        }
        Set<Key> contested = new TreeSet<>();
        marks.forEach((id, people) -> {
            if (!hangTogether(people)) {
                contested.add(id);
            }
        });
        return contested;
    }

    /** Mailboxes and words of names; nothing where the declaration lacks either, because then it may be of anybody. */
    private static Set<String> marks(About about) {
        Set<String> marks = new HashSet<>();
        boolean mailbox = false;
        boolean name = false;
        for (Key key : about.keys()) {
            if (key.kind() == KeyKind.EMAIL) {
                mailbox = true;
                marks.add(key.value());
            } else if (key.kind() == KeyKind.NAME) {
                name = true;
                marks.addAll(List.of(key.value().split(" ", -1)));
            }
        }
        return mailbox && name ? marks : Set.of();
    }

    /** Whether one can step from each of them to every other over what two have in common. */
    private static boolean hangTogether(List<Set<String>> people) {
        Map<String, List<Set<String>>> byMark = new HashMap<>();
        people.forEach(person -> person.forEach(
                mark -> byMark.computeIfAbsent(mark, any -> new ArrayList<>()).add(person)));
        Set<String> seen = new HashSet<>(people.getFirst());
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Set<String> person : byMark.getOrDefault(open.remove(), List.of())) {
                person.stream().filter(seen::add).forEach(open::add);
            }
        }
        return people.stream().allMatch(seen::containsAll);
    }
}
