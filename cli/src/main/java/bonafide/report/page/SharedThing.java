package bonafide.report.page;

import bonafide.linking.Ring;
import bonafide.observation.Linked;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that subjects of a ring share, gathered from links that each name two of them. Texts that resemble each other
 * in pairs are one thing where the pairs have somebody in common.
 */
final class SharedThing {
    private static final Comparator<SharedThing> MOST_WIDELY_FIRST = Comparator.comparingInt(
                    (SharedThing thing) -> -thing.holders.size())
            .thenComparing(thing -> thing.what)
            .thenComparing(thing -> thing.value)
            .thenComparing(thing -> thing.holders.firstKey());
    private static final String WITHHELD = "withheld; an agreement on file covers it";

    private final String what;
    private final String value;
    private final boolean placesSomebody;
    private final SortedMap<SubjectId, Set<Provenance>> holders = new TreeMap<>();
    private long leastAlike = 100;
    private long mostAlike;

    private SharedThing(String what, String value, boolean placesSomebody) {
        this.what = what;
        this.value = value;
        this.placesSomebody = placesSomebody;
    }

    /** What a ring shares, most widely shared first. */
    static List<SharedThing> of(Ring ring) {
        List<SharedThing> things = new ArrayList<>();
        for (Ring.Link link : ring.links()) {
            SharedThing named = named(link.observation());
            SharedThing thing = things.stream()
                    .filter(known -> known.isSameAs(named, link))
                    .findFirst()
                    .orElse(named);
            if (thing.equals(named)) {
                things.add(named);
            }
            thing.add(link);
        }
        things.sort(MOST_WIDELY_FIRST);
        return things;
    }

    private static SharedThing named(Linked observation) {
        return switch (observation) {
            case Linked.SharedArtefact shared ->
                new SharedThing(shared.sharedInWords(), shared.value(), places(shared.artefact()));
            case Linked.SimilarText text -> new SharedThing(text.sharedInWords(), "", false);
        };
    }

    private static boolean places(Linked.Artefact artefact) {
        return artefact == Linked.Artefact.SHIPPING_ADDRESS || artefact == Linked.Artefact.SIGN_IN_ADDRESS;
    }

    private boolean isSameAs(SharedThing other, Ring.Link link) {
        boolean alike = !value.isEmpty() || holders.containsKey(link.one()) || holders.containsKey(link.other());
        return alike && what.equals(other.what) && value.equals(other.value);
    }

    private void add(Ring.Link link) {
        holder(link.one()).add(link.observation().provenance());
        Collection<Linked.Holder> others = switch (link.observation()) {
            case Linked.SharedArtefact artefact -> artefact.others();
            case Linked.SimilarText text -> {
                long percent = Math.round(text.similarity() * 100);
                leastAlike = Math.min(leastAlike, percent);
                mostAlike = Math.max(mostAlike, percent);
                yield List.of(text.other());
            }
        };
        others.stream()
                .filter(other -> other.subject().equals(link.other()))
                .forEach(other -> holder(other.subject()).add(other.provenance()));
    }

    /** As the page shows it. */
    RingSheet.Shared shown(Subjects subjects) {
        List<Origin> origins = holders.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Provenance.READING_ORDER)
                .limit(Limits.EVIDENCE)
                .map(provenance -> Origin.of(provenance, ""))
                .toList();
        return new RingSheet.Shared(
                what,
                holders.keySet().stream().anyMatch(subjects::guarded) && placesSomebody ? WITHHELD : spoken(),
                holders.keySet().stream()
                        .limit(Limits.RING_MEMBERS)
                        .map(subjects::name)
                        .toList(),
                origins);
    }

    private String spoken() {
        if (mostAlike == 0) {
            return Visible.of(value, 160);
        }
        return leastAlike == mostAlike ? mostAlike + " % alike" : leastAlike + " to " + mostAlike + " % alike";
    }

    private Set<Provenance> holder(SubjectId subject) {
        return holders.computeIfAbsent(subject, any -> new LinkedHashSet<>());
    }
}
