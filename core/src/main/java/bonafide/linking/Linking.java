package bonafide.linking;

import bonafide.dossier.Dossier;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.IpAddress;
import bonafide.observation.Linked;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Provenance;
import bonafide.observation.SubjectId;
import bonafide.observation.Suppression;
import bonafide.reference.NetworkKind;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what several subjects share and hands it to each of them as an observation.
 *
 * <p>Two subjects that records call by the same name are not linked by what they share: that is one person twice in the
 * records, or namesakes whom nothing else tells apart. A network address links only where each of the two signed in from
 * it on several days, and never where it is the organisation's own or a known shared network.
 */
public final class Linking {
    /** On how many days each must have used an address. */
    public static final int REGULAR_DAYS = Use.REGULAR_DAYS;

    /** How many other holders one link names; beyond that an artefact is a switchboard, and its size says enough. */
    public static final int MOST_HOLDERS = 20;

    /** The group of a holder whose case two people confirmed. */
    static final String CONFIRMED = "confirmed-case";

    private final References references;

    public Linking(References references) {
        this.references = references;
    }

    /** The dossiers with their links added. */
    public List<Dossier> link(Collection<Dossier> dossiers) {
        Map<SubjectId, List<Linked>> links =
                links(dossiers.stream().map(Footprint::of).toList());
        return dossiers.stream()
                .map(dossier -> with(dossier, links.getOrDefault(dossier.subject(), List.of())))
                .toList();
    }

    /** The links of every subject that has any. */
    public Map<SubjectId, List<Linked>> links(Collection<Footprint> footprints) {
        Map<SubjectId, Party> parties = new HashMap<>();
        Map<Trace, SortedMap<SubjectId, Use>> uses = new HashMap<>();
        List<Dossier> telling = new ArrayList<>();
        for (Footprint footprint : footprints) {
            parties.put(footprint.subject(), Party.of(footprint.telling()));
            telling.add(footprint.telling());
            footprint
                    .uses()
                    .forEach((trace, use) ->
                            uses.computeIfAbsent(trace, any -> new TreeMap<>()).put(footprint.subject(), use));
        }
        Map<SubjectId, List<Linked>> links = new HashMap<>();
        uses.forEach((trace, users) -> shared(trace, users, parties, links));
        SimilarTexts.among(telling, parties).forEach((subject, similar) -> add(links, subject, similar));
        Referrals.among(telling, parties).forEach((subject, referrals) -> add(links, subject, referrals));
        return links;
    }

    /** A dossier with these links added. */
    public static Dossier with(Dossier dossier, List<Linked> links) {
        if (links.isEmpty()) {
            return dossier;
        }
        List<Observation> all = new ArrayList<>(dossier.observations());
        all.addAll(links);
        return new Dossier(dossier.subject(), dossier.asOf(), all);
    }

    private void shared(
            Trace trace,
            SortedMap<SubjectId, Use> users,
            Map<SubjectId, Party> parties,
            Map<SubjectId, List<Linked>> links) {
        if (users.size() < 2 || tellsNothing(trace)) {
            return;
        }
        boolean mustBeRegular = trace.artefact() == Artefact.SIGN_IN_ADDRESS;
        List<Holding> holdings = users.entrySet().stream()
                .filter(user -> !mustBeRegular || user.getValue().regular())
                .map(user -> Holding.of(party(parties, user.getKey()), user.getValue()))
                .toList();
        List<Holding> earliestFirst = holdings.stream()
                .sorted(Comparator.comparing(holding -> holding.use.first().at()))
                .toList();
        for (Holding own : holdings) {
            List<Linked.Holder> others =
                    own.others(holdings).limit(MOST_HOLDERS).map(Holding::shown).toList();
            Optional<Instant> earliestOther = own.others(earliestFirst)
                    .findFirst()
                    .map(other -> other.use.first().at());
            earliestOther.ifPresent(since -> add(
                    links,
                    own.party.subject(),
                    List.of(new Linked.SharedArtefact(
                            own.use.first().at(later(since, own.use.first().at())),
                            trace.artefact(),
                            trace.value(),
                            others))));
        }
    }

    private boolean tellsNothing(Trace trace) {
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

    private static void add(Map<SubjectId, List<Linked>> links, SubjectId subject, List<Linked> more) {
        links.computeIfAbsent(subject, any -> new ArrayList<>()).addAll(more);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Somebody's use of one artefact. */
    private record Holding(Party party, Use use, Linked.Holder shown) {
        static Holding of(Party party, Use use) {
            return new Holding(party, use, party.holding(use.first()));
        }

        Stream<Holding> others(List<Holding> all) {
            return all.stream()
                    .filter(other -> !other.party.subject().equals(party.subject()) && !other.party.sameNameAs(party));
        }
    }

    /** What linking needs to know of one subject's names and agreements. */
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

        Linked.Holder holding(Provenance shown) {
            return new Linked.Holder(subject, name, groups, shown);
        }
    }
}
