package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.SubjectId;
import bonafide.observation.Suppression;
import bonafide.reference.NetworkKind;
import bonafide.reference.References;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what several subjects share and hands it to each of them as an observation.
 *
 * <p>Two subjects that records call by the same name are not linked by what they share: that is one person twice in the
 * records, or namesakes whom nothing else tells apart. A network address links only where each of the two signed in from
 * it on several days, and never where it is the organisation's own or a known shared network.
 */
public final class Linking {
    /** On how many days each must have used an address. */
    public static final int REGULAR_DAYS = 3;

    /** How many other holders one link names; beyond that an artefact is a switchboard, and its size says enough. */
    public static final int MOST_HOLDERS = 20;

    /** The group of a holder whose case two people confirmed. */
    static final String CONFIRMED = "confirmed-case";

    private static final Comparator<Observation> EARLIEST_FIRST = Dossier.TIME_ORDER;

    private final References references;

    public Linking(References references) {
        this.references = references;
    }

    /** The dossiers with their links added. */
    public List<Dossier> link(Collection<Dossier> dossiers) {
        Map<SubjectId, Party> parties = new HashMap<>();
        Map<Artefacts.Trace, SortedMap<SubjectId, Use>> uses = new HashMap<>();
        for (Dossier dossier : dossiers) {
            parties.put(dossier.subject(), Party.of(dossier));
            for (Observation observation : dossier.observations()) {
                for (Artefacts.Trace trace : Artefacts.of(observation)) {
                    uses.computeIfAbsent(trace, any -> new TreeMap<>())
                            .merge(dossier.subject(), Use.of(observation), Use::and);
                }
            }
        }
        Map<SubjectId, List<Linked>> links = new HashMap<>();
        uses.forEach((trace, users) -> shared(trace, users, parties, links));
        SimilarTexts.among(dossiers, parties)
                .forEach((subject, similar) ->
                        links.computeIfAbsent(subject, any -> new ArrayList<>()).addAll(similar));
        Referrals.among(dossiers, parties)
                .forEach((subject, referrals) ->
                        links.computeIfAbsent(subject, any -> new ArrayList<>()).addAll(referrals));
        return dossiers.stream().map(dossier -> with(dossier, links)).toList();
    }

    private void shared(
            Artefacts.Trace trace,
            SortedMap<SubjectId, Use> users,
            Map<SubjectId, Party> parties,
            Map<SubjectId, List<Linked>> links) {
        if (users.size() < 2 || tellsNothing(trace)) {
            return;
        }
        boolean mustBeRegular = trace.artefact() == Artefact.SIGN_IN_ADDRESS;
        users.forEach((subject, use) -> {
            List<Linked.Holder> others = new ArrayList<>();
            Instant since = use.first.at();
            Instant earliestOther = Instant.MAX;
            for (Map.Entry<SubjectId, Use> entry : users.entrySet()) {
                Party other = party(parties, entry.getKey());
                boolean regular =
                        !mustBeRegular || (use.regular() && entry.getValue().regular());
                if (!entry.getKey().equals(subject) && regular && !other.sameNameAs(party(parties, subject))) {
                    if (others.size() < MOST_HOLDERS) {
                        others.add(other.holding(entry.getValue().first));
                    }
                    Instant otherSince = entry.getValue().first.at();
                    earliestOther = otherSince.isBefore(earliestOther) ? otherSince : earliestOther;
                }
            }
            if (!others.isEmpty()) {
                Instant when = since.isAfter(earliestOther) ? since : earliestOther;
                links.computeIfAbsent(subject, any -> new ArrayList<>())
                        .add(new Linked.SharedArtefact(
                                use.first.provenance().at(when), trace.artefact(), trace.value(), others));
            }
        });
    }

    private boolean tellsNothing(Artefacts.Trace trace) {
        return trace.artefact() == Artefact.SIGN_IN_ADDRESS
                && IpAddress.parse(trace.value())
                        .flatMap(address ->
                                references.networkRanges().network(address).value())
                        .filter(network -> network.kind() != NetworkKind.HOSTING)
                        .isPresent();
    }

    static Party party(Map<SubjectId, Party> parties, SubjectId subject) {
        Party party = parties.get(subject);
        if (party == null) {
            throw new IllegalStateException("nobody is called " + subject);
        }
        return party;
    }

    private static Dossier with(Dossier dossier, Map<SubjectId, List<Linked>> links) {
        List<Linked> found = links.getOrDefault(dossier.subject(), List.of());
        if (found.isEmpty()) {
            return dossier;
        }
        List<Observation> all = new ArrayList<>(dossier.observations());
        all.addAll(found);
        return new Dossier(dossier.subject(), dossier.asOf(), all);
    }

    /** How one subject used one artefact: the first record that shows it, and on which days. */
    private record Use(Observation first, Set<LocalDate> days) {
        static Use of(Observation observation) {
            return new Use(
                    observation, Set.of(observation.at().atZone(ZoneOffset.UTC).toLocalDate()));
        }

        Use and(Use other) {
            boolean isFirst = EARLIEST_FIRST.compare(first, other.first) <= 0;
            Observation earlier = isFirst ? first : other.first;
            if (days.size() >= REGULAR_DAYS || days.containsAll(other.days)) {
                return isFirst ? this : new Use(earlier, days);
            }
            Set<LocalDate> more = new HashSet<>(days);
            more.addAll(other.days);
            return new Use(earlier, Set.copyOf(more));
        }

        boolean regular() {
            return days.size() >= REGULAR_DAYS;
        }
    }

    /** What linking needs to know of one subject. */
    record Party(SubjectId subject, String name, Set<Key> names, List<String> groups) {
        static Party of(Dossier dossier) {
            List<String> written = dossier.names();
            Set<Key> names = new HashSet<>();
            written.forEach(name -> names.add(Key.of(KeyKind.NAME, name)));
            Set<String> groups = new TreeSet<>();
            dossier.all(Suppression.Household.class)
                    .forEach(household -> groups.add("household:" + household.household()));
            dossier.all(Suppression.Agency.class).forEach(agency -> groups.add("agency:" + agency.agency()));
            if (dossier.all(Organisation.ConfirmedCase.class).findAny().isPresent()) {
                groups.add(CONFIRMED);
            }
            String name = written.isEmpty() ? dossier.subject().value() : written.getFirst();
            return new Party(dossier.subject(), name, Set.copyOf(names), List.copyOf(groups));
        }

        boolean sameNameAs(Party other) {
            return names.stream().anyMatch(other.names::contains);
        }

        Linked.Holder holding(Observation shown) {
            return new Linked.Holder(subject, name, groups, shown.provenance());
        }
    }
}
