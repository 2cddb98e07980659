package bonafide.screening;

import bonafide.assessment.Assessment;
import bonafide.assessment.Assessor;
import bonafide.detector.Examination;
import bonafide.dossier.About;
import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Joining;
import bonafide.dossier.Statement;
import bonafide.linking.Linking;
import bonafide.linking.Ring;
import bonafide.linking.Rings;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.redflag.Catalogue;
import bonafide.reference.References;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From statements to assessments: joins them to subjects, links subjects, judges every red flag, adds up. */
public final class Screening {
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
     * @param weakJoins records that were joined by one weak key only
     */
    public record Screened(Dossier dossier, Assessment assessment, List<WeakJoin> weakJoins) {
        public Screened {
            weakJoins = List.copyOf(weakJoins);
        }
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
     * @param subjects in order of band, then points, then id
     * @param rings subjects held together by what they share
     * @param orphans records that join nobody
     */
    public record Result(
            Instant asOf, boolean declared, List<Screened> subjects, List<Ring> rings, List<Orphan> orphans) {
        public Result {
            subjects = List.copyOf(subjects);
            rings = List.copyOf(rings);
            orphans = List.copyOf(orphans);
        }
    }

    /** Screens statements as of an instant, by default that of the newest observation. */
    public Result screen(Collection<Statement> statements, Optional<Instant> given) {
        Instant asOf = given.orElseGet(() -> newest(statements));
        Joining joining = Joining.of(statements.stream().map(Screening::about).collect(Collectors.toSet()));
        Joined joined = join(statements, joining);
        List<Dossier> dossiers = new ArrayList<>();
        joined.observations.forEach((subject, facts) -> dossiers.add(new Dossier(subject, asOf, facts)));
        List<Dossier> linked = linking.link(dossiers);
        List<Screened> screened = new ArrayList<>();
        for (Dossier dossier : linked) {
            Assessment assessment = assessor.assess(dossier, examination.examine(dossier));
            screened.add(new Screened(dossier, assessment, joined.weakJoins(dossier.subject())));
        }
        screened.sort(MOST_URGENT_FIRST);
        return new Result(asOf, joining.declared(), screened, Rings.among(linked), joined.sortedOrphans());
    }

    private static Joined join(Collection<Statement> statements, Joining joining) {
        Map<About, Join> joins = new HashMap<>();
        Joined joined = new Joined(new TreeMap<>(), new HashMap<>(), new ArrayList<>());
        for (Statement statement : statements) {
            Join join = joins.computeIfAbsent(about(statement), joining::join);
            switch (join) {
                case Join.Belongs belongs -> joined.add(belongs, statement.observation());
                case Join.Nobody nobody -> joined.orphans.add(new Orphan(statement, nobody));
            }
        }
        return joined;
    }

    private static About about(Statement statement) {
        return new About(statement.about(), statement.anchors());
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

        List<WeakJoin> weakJoins(SubjectId subject) {
            return weak.getOrDefault(subject, List.of()).stream()
                    .sorted(Comparator.comparing(WeakJoin::observation, Dossier.TIME_ORDER))
                    .toList();
        }

        List<Orphan> sortedOrphans() {
            return orphans.stream()
                    .sorted(Comparator.comparing(orphan -> orphan.statement().observation(), Dossier.TIME_ORDER))
                    .toList();
        }
    }

    private static final Comparator<Screened> MOST_URGENT_FIRST = Comparator.comparing(
                    (Screened screened) -> screened.assessment().band(), Comparator.reverseOrder())
            .thenComparingInt(screened -> -screened.assessment().points())
            .thenComparing(screened -> screened.dossier().subject());

    private static Instant newest(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.observation().at())
                .max(Comparator.naturalOrder())
                .orElse(bonafide.observation.Provenance.UNDATED);
    }
}
