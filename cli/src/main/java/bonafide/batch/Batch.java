package bonafide.batch;

import bonafide.dossier.About;
import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Joining;
import bonafide.dossier.Statement;
import bonafide.linking.Footprint;
import bonafide.linking.Rings;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.screening.LongDossier;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Result;
import bonafide.screening.Screening.Screened;
import bonafide.screening.Screening.WeakJoin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Screens what an intake took in, with the same steps and the same outcome as {@link Screening#screen}, on several threads and
 * without ever holding more than a few dossiers.
 *
 * @param screening what judges
 * @param threads how many dossiers are judged at once
 * @param taker sees every subject that was judged, and every record that joins nobody
 * @param atOnce how many records of one subject are held; who has more is judged in parts, with the same outcome
 */
public record Batch(Screening screening, int threads, Taker taker, int atOnce) {
    public Batch(Screening screening, int threads, Taker taker) {
        this(screening, threads, taker, Range.AT_ONCE);
    }

    /** Screens as of an instant that is not before the newest observation wanted. */
    public Result screen(Intake intake, Instant asOf) {
        Ranking ranking = new Ranking();
        return intake.spilled() ? fromDisk(intake, asOf, ranking) : fromMemory(intake, asOf, ranking);
    }

    private Result fromMemory(Intake intake, Instant asOf, Ranking ranking) {
        List<Statement> statements = intake.statements();
        Joining joining = Joining.of(statements.stream().map(About::of).collect(Collectors.toSet()));
        Map<About, Join> joins = new HashMap<>();
        SortedMap<SubjectId, List<Observation>> observations = new TreeMap<>();
        Map<SubjectId, List<WeakJoin>> weak = new HashMap<>();
        Orphans orphans = new Orphans(taker);
        for (Statement statement : statements) {
            switch (joins.computeIfAbsent(About.of(statement), joining::join)) {
                case Join.Belongs join -> {
                    observations
                            .computeIfAbsent(join.subject(), any -> new ArrayList<>())
                            .add(statement.observation());
                    if (join.weak()) {
                        weak.computeIfAbsent(join.subject(), any -> new ArrayList<>())
                                .add(new WeakJoin(join, statement.observation()));
                    }
                }
                case Join.Nobody nobody -> orphans.add(statement.about(), nobody, statement.observation());
            }
        }
        List<Dossier> dossiers = new ArrayList<>();
        observations.forEach((subject, facts) -> dossiers.add(new Dossier(subject, asOf, facts)));
        List<Footprint> footprints = dossiers.stream().map(Footprint::of).toList();
        Map<SubjectId, List<Linked>> links = screening.links(footprints);
        each(dossiers, dossier -> judge(dossier, links, weak.getOrDefault(dossier.subject(), List.of()), ranking));
        return result(asOf, joining, ranking, footprints, links, orphans);
    }

    private Result fromDisk(Intake intake, Instant asOf, Ranking ranking) {
        intake.desks().forEach(Desk::finish);
        List<About> abouts = intake.abouts().all();
        Joining joining = Joining.of(abouts);
        Subjects subjects = Subjects.of(abouts, joining);
        try (Sorting sorting = new Sorting(intake, subjects, asOf, new Orphans(taker))) {
            each(sorting.piles(), sorting::sort);
            sorting.finish();
            List<Footprint> footprints = sorting.footprints();
            Map<SubjectId, List<Linked>> links = screening.links(footprints);
            each(
                    sorting.ranges(),
                    range -> range.each(
                            atOnce, (dossier, weak) -> judge(dossier, links, weak, ranking), (subject, parts) -> {
                                LongDossier begun =
                                        screening.begin(subject, asOf, links.getOrDefault(subject, List.of()));
                                judge(begun, parts, ranking);
                            }));
            return result(asOf, joining, ranking, footprints, links, sorting.orphans());
        }
    }

    private void judge(Dossier dossier, Map<SubjectId, List<Linked>> links, List<WeakJoin> weak, Ranking ranking) {
        put(screening.judge(dossier, links.getOrDefault(dossier.subject(), List.of()), weak), ranking);
    }

    private void judge(LongDossier begun, Iterator<LongDossier.Part> parts, Ranking ranking) {
        LongDossier dossier = begun;
        while (parts.hasNext()) {
            dossier = dossier.and(parts.next());
        }
        put(screening.judge(dossier), ranking);
    }

    private void put(Screened screened, Ranking ranking) {
        taker.take(screened);
        ranking.add(screened);
    }

    private static Result result(
            Instant asOf,
            Joining joining,
            Ranking ranking,
            Collection<Footprint> footprints,
            Map<SubjectId, List<Linked>> links,
            Orphans orphans) {
        return new Result(
                asOf,
                joining.declared(),
                ranking.bands(),
                ranking.inFull(),
                ranking.others(),
                Rings.among(footprints, links),
                orphans.first(),
                orphans.count());
    }

    private <T> void each(List<T> items, Consumer<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            pool.invoke(ForkJoinTask.adapt(() -> {
                List<ForkJoinTask<?>> tasks = items.stream()
                        .<ForkJoinTask<?>>map(item -> ForkJoinTask.adapt(() -> work.accept(item)))
                        .toList();
                ForkJoinTask.invokeAll(tasks);
            }));
        }
    }
}
