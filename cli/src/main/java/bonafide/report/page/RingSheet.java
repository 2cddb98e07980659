package bonafide.report.page;

import bonafide.assessment.Band;
import bonafide.linking.Ring;
import bonafide.observation.Linked;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
    private static final String WITHHELD = "withheld; an agreement on file covers it";

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
     * @param value the shared value, or how alike two texts are
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
        List<Gathered> gathered = gathered(ring);
        List<Shared> shared = gathered.stream()
                .limit(Limits.RING_SHARED)
                .map(thing -> thing.shared(subjects))
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
                Math.max(0, gathered.size() - Limits.RING_SHARED),
                RingDrawing.of(ring.members().stream().map(subjects::name).toList(), shared));
    }

    private static List<Gathered> gathered(Ring ring) {
        Map<String, Gathered> things = new LinkedHashMap<>();
        for (Ring.Link link : ring.links()) {
            Gathered thing = switch (link.observation()) {
                case Linked.SharedArtefact artefact ->
                    things.computeIfAbsent(
                            artefact.artefact() + " " + artefact.value(),
                            any -> new Gathered(
                                    words(artefact.artefact()), artefact.value(), placesSomebody(artefact.artefact())));
                case Linked.SimilarText text ->
                    things.computeIfAbsent(
                            link.one() + " " + link.other() + " " + text.kind(),
                            any -> new Gathered(
                                    words(text.kind()) + " text",
                                    Math.round(text.similarity() * 100) + " % of word sequences in common",
                                    false));
            };
            thing.add(link);
        }
        return things.values().stream()
                .sorted(Comparator.comparingInt((Gathered thing) -> -thing.holders.size())
                        .thenComparing(thing -> thing.what)
                        .thenComparing(thing -> thing.value)
                        .thenComparing(thing -> thing.holders.firstKey()))
                .toList();
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("resume", "résumé");
    }

    private static boolean placesSomebody(Linked.Artefact artefact) {
        return artefact == Linked.Artefact.SHIPPING_ADDRESS || artefact == Linked.Artefact.SIGN_IN_ADDRESS;
    }

    /** One shared thing while links are gathered. */
    private static final class Gathered {
        private final String what;
        private final String value;
        private final boolean placesSomebody;
        private final SortedMap<SubjectId, Set<Provenance>> holders = new TreeMap<>();

        Gathered(String what, String value, boolean placesSomebody) {
            this.what = what;
            this.value = value;
            this.placesSomebody = placesSomebody;
        }

        void add(Ring.Link link) {
            holder(link.one()).add(link.observation().provenance());
            Collection<Linked.Holder> others = switch (link.observation()) {
                case Linked.SharedArtefact artefact -> artefact.others();
                case Linked.SimilarText text -> List.of(text.other());
            };
            others.stream()
                    .filter(other -> other.subject().equals(link.other()))
                    .forEach(other -> holder(other.subject()).add(other.provenance()));
        }

        private Set<Provenance> holder(SubjectId subject) {
            return holders.computeIfAbsent(subject, any -> new LinkedHashSet<>());
        }

        Shared shared(Subjects subjects) {
            boolean guarded = placesSomebody && holders.keySet().stream().anyMatch(subjects::guarded);
            List<Origin> origins = new ArrayList<>();
            holders.values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .sorted(Provenance.READING_ORDER)
                    .limit(Limits.EVIDENCE)
                    .forEach(provenance -> origins.add(Origin.of(provenance, "")));
            return new Shared(
                    what,
                    guarded ? WITHHELD : Visible.of(value, 160),
                    holders.keySet().stream()
                            .limit(Limits.RING_MEMBERS)
                            .map(subjects::name)
                            .toList(),
                    origins);
        }
    }
}
