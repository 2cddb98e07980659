package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups of subjects held together by what they share, declared households and registered agencies left out. */
public final class Rings {
    /** From which likeness two texts hold subjects together. */
    private static final double LIKENESS = 0.6;

    /** Shared by too many for innocent reasons to hold a group together by itself. */
    private static final Set<Artefact> LOOSE =
            EnumSet.of(Artefact.SIGN_IN_ADDRESS, Artefact.REFEREE, Artefact.REFERRER);

    private Rings() {}

    /** The groups of two or more, those with most members first. */
    public static List<Ring> among(Collection<Dossier> linked) {
        List<Ring.Link> links = new ArrayList<>();
        Map<SubjectId, Set<String>> groups = new HashMap<>();
        linked.forEach(dossier -> groups.put(
                dossier.subject(), new HashSet<>(Linking.Party.of(dossier).groups())));
        for (Dossier dossier : linked) {
            Set<String> own = groups.getOrDefault(dossier.subject(), Set.of());
            dossier.all(Linked.SharedArtefact.class)
                    .forEach(shared -> shared.others().stream()
                            .filter(holder -> !declaredTogether(own, holder))
                            .forEach(holder -> links.add(
                                    new Ring.Link(dossier.subject(), holder.subject(), words(shared), shared))));
            dossier.all(Linked.SimilarText.class)
                    .filter(similar -> similar.similarity() >= LIKENESS)
                    .filter(similar -> !declaredTogether(own, similar.other()))
                    .forEach(similar -> links.add(
                            new Ring.Link(dossier.subject(), similar.other().subject(), words(similar), similar)));
        }
        return rings(links);
    }

    private static List<Ring> rings(List<Ring.Link> links) {
        Map<SubjectId, SubjectId> leaders = new HashMap<>();
        links.stream().filter(Rings::holds).forEach(link -> unite(leaders, link.one(), link.other()));
        SortedMap<SubjectId, SortedSet<SubjectId>> members = new TreeMap<>();
        leaders.keySet()
                .forEach(subject -> members.computeIfAbsent(leader(leaders, subject), any -> new TreeSet<>())
                        .add(subject));
        List<Ring> rings = new ArrayList<>();
        for (SortedSet<SubjectId> together : members.values()) {
            List<Ring.Link> inside = links.stream()
                    .filter(link -> together.contains(link.one()) && together.contains(link.other()))
                    .filter(link -> link.one().compareTo(link.other()) < 0)
                    .sorted(Comparator.comparing(Ring.Link::one)
                            .thenComparing(Ring.Link::other)
                            .thenComparing(Ring.Link::what))
                    .toList();
            rings.add(new Ring(List.copyOf(together), inside));
        }
        rings.sort(Comparator.comparingInt((Ring ring) -> -ring.members().size())
                .thenComparing(ring -> ring.members().getFirst()));
        return rings;
    }

    private static boolean holds(Ring.Link link) {
        return !(link.observation() instanceof Linked.SharedArtefact shared) || !LOOSE.contains(shared.artefact());
    }

    private static boolean declaredTogether(Set<String> own, Linked.Holder holder) {
        return holder.groups().stream().anyMatch(group -> !group.equals("confirmed-case") && own.contains(group));
    }

    private static String words(Linked.SharedArtefact shared) {
        return shared.artefact().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + shared.value();
    }

    private static String words(Linked.SimilarText similar) {
        String kind = similar.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + " text, " + Math.round(similar.similarity() * 100) + " % alike";
    }

    private static void unite(Map<SubjectId, SubjectId> leaders, SubjectId one, SubjectId other) {
        SubjectId left = leader(leaders, one);
        SubjectId right = leader(leaders, other);
        SubjectId first = left.compareTo(right) <= 0 ? left : right;
        leaders.put(left, first);
        leaders.put(right, first);
    }

    private static SubjectId leader(Map<SubjectId, SubjectId> leaders, SubjectId subject) {
        SubjectId current = leaders.computeIfAbsent(subject, itself -> itself);
        while (!current.equals(leaders.getOrDefault(current, current))) {
            current = leaders.getOrDefault(current, current);
        }
        return current;
    }
}
