package bonafide.screening;

import bonafide.assessment.Assessment;
import bonafide.assessment.Assessor;
import bonafide.assessment.Band;
import bonafide.detector.Examination;
import bonafide.dossier.About;
import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Joining;
import bonafide.dossier.Statement;
import bonafide.linking.Footprint;
import bonafide.linking.Linking;
import bonafide.linking.Ring;
import bonafide.linking.Rings;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.redflag.Catalogue;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From statements to assessments: joins them to subjects, links subjects, judges every red flag, adds up. */
public final class Screening {
    /** The order in which people look at subjects: by band, then points, then id. */
    public static final Comparator<Screened> MOST_URGENT_FIRST = Comparator.comparing(
                    (Screened screened) -> screened.assessment().band(), Comparator.reverseOrder())
            .thenComparingInt(screened -> -screened.assessment().points())
            .thenComparing(screened -> screened.dossier().subject());

    private final Examination examination;
    private final Assessor assessor;
    private final Linking linking;

    public Screening(Catalogue catalogue, References references) {
        this.examination = Examination.of(catalogue, references);
        this.assessor = new Assessor(catalogue);
        this.linking = new Linking(references);
    }

    /**
     * One subject's dossier and what came of it.
     *
     * @param dossier what is kept of the observations, mostly all
     * @param weakJoins records that were joined by one weak key only
     * @param beyond what was judged too and is not kept
     */
    public record Screened(Dossier dossier, Assessment assessment, List<WeakJoin> weakJoins, Beyond beyond) {
        public Screened {
            weakJoins = List.copyOf(weakJoins);
        }

        /** Of whom all is kept. */
        public Screened(Dossier dossier, Assessment assessment, List<WeakJoin> weakJoins) {
            this(dossier, assessment, weakJoins, Beyond.NOTHING);
        }

        /** How many observations were judged. */
        public long observations() {
            return dossier.observations().size() + beyond.observations;
        }
    }

    /** How many more observations were judged, and how many more weak joins there were, than are kept of a long dossier. */
    public record Beyond(long observations, long weakJoins) {
        /** Everything is kept. */
        public static final Beyond NOTHING = new Beyond(0, 0);
    }

    /** A record joined by a key that can be somebody else's too. */
    public record WeakJoin(Join.Belongs join, Observation observation) {}

    /** A record that joins nobody. */
    public record Orphan(Statement statement, Join.Nobody nobody) {}

    /**
     * What came of a screening.
     *
     * @param asOf the instant all assessments speak of
     * @param declared whether HR or applicant records declared the subjects; otherwise each account became one
     * @param bands how many subjects each band has
     * @param subjects those of whom all is kept, in order of band, then points, then id
     * @param others the assessments that follow in that order, without their dossiers; further ones are only counted
     * @param rings subjects held together by what they share
     * @param orphans the first records that join nobody
     * @param orphaned how many records join nobody
     */
    public record Result(
            Instant asOf,
            boolean declared,
            SortedMap<Band, Integer> bands,
            List<Screened> subjects,
            List<Assessment> others,
            List<Ring> rings,
            List<Orphan> orphans,
            long orphaned) {
        public Result {
            bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
            subjects = List.copyOf(subjects);
            others = List.copyOf(others);
            rings = List.copyOf(rings);
            orphans = List.copyOf(orphans);
        }

        /** A result that keeps everybody in full. */
        public static Result of(
                Instant asOf, boolean declared, List<Screened> subjects, List<Ring> rings, List<Orphan> orphans) {
            SortedMap<Band, Integer> bands = new TreeMap<>();
            subjects.forEach(screened -> bands.merge(screened.assessment().band(), 1, Integer::sum));
            return new Result(asOf, declared, bands, subjects, List.of(), rings, orphans, orphans.size());
        }

        /** How many subjects there are. */
        public int count() {
            return bands.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The assessments that are kept, most urgent first. */
        public List<Assessment> assessments() {
            return Stream.concat(subjects.stream().map(Screened::assessment), others.stream())
                    .toList();
        }
    }

    /** Screens statements as of an instant, by default that of the newest observation. */
    public Result screen(Collection<Statement> statements, Optional<Instant> given) {
        Instant asOf = given.orElseGet(() -> newest(statements));
        Joining joining = Joining.of(statements.stream().map(About::of).collect(Collectors.toSet()));
        Joined joined = join(statements, joining);
        List<Dossier> dossiers = new ArrayList<>();
        joined.observations.forEach((subject, facts) -> dossiers.add(new Dossier(subject, asOf, facts)));
        List<Footprint> footprints = dossiers.stream().map(Footprint::of).toList();
        Map<SubjectId, List<Linked>> links = linking.links(footprints);
        List<Screened> screened = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            screened.add(judge(
                    dossier,
                    links.getOrDefault(dossier.subject(), List.of()),
                    joined.weak.getOrDefault(dossier.subject(), List.of())));
        }
        screened.sort(MOST_URGENT_FIRST);
        return Result.of(asOf, joining.declared(), screened, Rings.among(footprints, links), joined.sortedOrphans());
    }

    /** The links between subjects with these footprints. */
    public Map<SubjectId, List<Linked>> links(Collection<Footprint> footprints) {
        return linking.links(footprints);
    }

    /** Judges one dossier, to which these links are added. Any number of threads may ask. */
    public Screened judge(Dossier alone, List<Linked> links, List<WeakJoin> weakJoins) {
        Dossier dossier = Linking.with(alone, links);
        List<WeakJoin> sorted = weakJoins.stream()
                .sorted(Comparator.comparing(WeakJoin::observation, Dossier.TIME_ORDER))
                .toList();
        return new Screened(dossier, assessor.assess(dossier, examination.examine(dossier)), sorted);
    }

    /** A dossier too long to be held, to which these links will be added, before its first record. Any number of threads may ask. */
    public LongDossier begin(SubjectId subject, Instant asOf, List<Linked> links) {
        return LongDossier.of(subject, asOf, links, examination.begin());
    }

    /** Judges a dossier too long to be held, of which every record came by. */
    public Screened judge(LongDossier dossier) {
        return dossier.judged(assessor);
    }

    private static Joined join(Collection<Statement> statements, Joining joining) {
        Map<About, Join> joins = new HashMap<>();
        Joined joined = new Joined(new TreeMap<>(), new HashMap<>(), new ArrayList<>());
        for (Statement statement : statements) {
            Join join = joins.computeIfAbsent(About.of(statement), joining::join);
            switch (join) {
                case Join.Belongs belongs -> joined.add(belongs, statement.observation());
                case Join.Nobody nobody -> joined.orphans.add(new Orphan(statement, nobody));
            }
        }
        return joined;
    }

    /** Observations by subject, gathered while joining. */
    private record Joined(
            SortedMap<SubjectId, List<Observation>> observations,
            Map<SubjectId, List<WeakJoin>> weak,
            List<Orphan> orphans) {
        void add(Join.Belongs join, Observation observation) {
            observations
                    .computeIfAbsent(join.subject(), any -> new ArrayList<>())
                    .add(observation);
            if (join.weak()) {
                weak.computeIfAbsent(join.subject(), any -> new ArrayList<>()).add(new WeakJoin(join, observation));
            }
        }

        List<Orphan> sortedOrphans() {
            return orphans.stream()
                    .sorted(Comparator.comparing(orphan -> orphan.statement().observation(), Dossier.TIME_ORDER))
                    .toList();
        }
    }

    private static Instant newest(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.observation().at())
                .max(Comparator.naturalOrder())
                .orElse(bonafide.observation.Provenance.UNDATED);
    }
}
