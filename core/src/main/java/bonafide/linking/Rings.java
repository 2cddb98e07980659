package bonafide.linking;

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

    /** The groups of two or more that these links make, those with most members first. */
    public static List<Ring> among(Collection<Footprint> footprints, Map<SubjectId, List<Linked>> found) {
        Map<SubjectId, SubjectId> leaders = new HashMap<>();
        each(footprints, found, (subject, holder, linked) -> {
            if (holds(linked)) {
                unite(leaders, subject, holder.subject());
            }
        });
        List<Ring.Link> links = new ArrayList<>();
        each(footprints, found, (subject, holder, linked) -> {
            if (leaders.containsKey(subject) && leaders.containsKey(holder.subject())) {
                links.add(new Ring.Link(subject, holder.subject(), words(linked), linked));
            }
        });
        return rings(leaders, links);
    }

    /** Takes two subjects and what links them. */
    private interface Pairs {
        void take(SubjectId subject, Linked.Holder holder, Linked linked);
    }

    /** Every pair that is linked and not declared to belong together. */
    private static void each(Collection<Footprint> footprints, Map<SubjectId, List<Linked>> found, Pairs pairs) {
        for (Footprint footprint : footprints) {
            List<Linked> links = found.getOrDefault(footprint.subject(), List.of());
            if (links.isEmpty()) {
                continue;
            }
            Set<String> own =
                    new HashSet<>(Linking.Party.of(footprint.telling()).groups());
            for (Linked linked : links) {
                for (Linked.Holder holder : holders(linked)) {
                    if (!declaredTogether(own, holder)) {
                        pairs.take(footprint.subject(), holder, linked);
                    }
                }
            }
        }
    }

    private static List<Linked.Holder> holders(Linked linked) {
        return switch (linked) {
            case Linked.SharedArtefact shared -> shared.others();
            case Linked.SimilarText similar -> similar.similarity() >= LIKENESS ? List.of(similar.other()) : List.of();
        };
    }

    private static List<Ring> rings(Map<SubjectId, SubjectId> leaders, List<Ring.Link> links) {
        SortedMap<SubjectId, SortedSet<SubjectId>> members = new TreeMap<>();
        leaders.keySet()
                .forEach(subject -> members.computeIfAbsent(leader(leaders, subject), any -> new TreeSet<>())
                        .add(subject));
        Map<SubjectId, List<Ring.Link>> byLeader = new HashMap<>();
        for (Ring.Link link : links) {
            SubjectId leader = leader(leaders, link.one());
            if (leader.equals(leader(leaders, link.other())) && link.one().compareTo(link.other()) < 0) {
                byLeader.computeIfAbsent(leader, any -> new ArrayList<>()).add(link);
            }
        }
        List<Ring> rings = new ArrayList<>();
        for (Map.Entry<SubjectId, SortedSet<SubjectId>> group : members.entrySet()) {
            SortedSet<SubjectId> together = group.getValue();
            List<Ring.Link> inside = byLeader.getOrDefault(group.getKey(), List.of()).stream()
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

    private static boolean holds(Linked linked) {
        return !(linked instanceof Linked.SharedArtefact shared) || !LOOSE.contains(shared.artefact());
    }

    private static boolean declaredTogether(Set<String> own, Linked.Holder holder) {
        return holder.groups().stream().anyMatch(group -> !group.equals("confirmed-case") && own.contains(group));
    }

    private static String words(Linked linked) {
        return switch (linked) {
            case Linked.SharedArtefact shared -> words(shared);
            case Linked.SimilarText similar -> words(similar);
        };
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
