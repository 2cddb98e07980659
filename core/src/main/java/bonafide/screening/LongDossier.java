package bonafide.screening;

import bonafide.assessment.Assessor;
import bonafide.detector.Course;
import bonafide.dossier.Dossier;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.Outcome;
import bonafide.linking.Footprint;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.screening.Screening.Beyond;
import bonafide.screening.Screening.Screened;
import bonafide.screening.Screening.WeakJoin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dossier that is too long to be held, while its observations come by in time order. Every red flag is judged by all of them;
 * kept are those that people look at: names, agreements and texts, the newest of every kind, and what findings rest on.
 */
public final class LongDossier {
    /** How many of each kind are kept: more than a page shows, and even of twenty kinds few beside a heap. */
    static final int NEWEST = 5_000;

    /** How many weak joins are kept, the oldest ones: many times what a page shows. */
    static final int WEAK_JOINS = 1_000;

    private final SubjectId subject;
    private final Instant asOf;
    private final List<Linked> links;
    private final Course course;
    private final Kept kept;
    private final Weak weak;

    private LongDossier(SubjectId subject, Instant asOf, List<Linked> links, Course course, Kept kept, Weak weak) {
        this.subject = subject;
        this.asOf = asOf;
        this.links = links;
        this.course = course;
        this.kept = kept;
        this.weak = weak;
    }

    static LongDossier of(SubjectId subject, Instant asOf, List<Linked> links, Course course) {
        List<Linked> sorted = links.stream().sorted(Dossier.TIME_ORDER).toList();
        return new LongDossier(subject, asOf, sorted, course, new Kept(List.of(), Map.of(), 0), new Weak(List.of(), 0));
    }

    /**
     * Some of a subject's records.
     *
     * @param observations in time order
     * @param weakJoins those of them that were joined by one weak key only
     */
    public record Part(List<Observation> observations, List<WeakJoin> weakJoins) {
        public Part {
            observations = List.copyOf(observations);
            weakJoins = List.copyOf(weakJoins);
        }
    }

    /** With the records that follow: none is older than those before. */
    public LongDossier and(Part part) {
        List<Observation> more = new ArrayList<>();
        for (Observation observation : part.observations) {
            if (!observation.at().isAfter(asOf)) {
                more.add(observation);
            }
        }
        if (more.isEmpty()) {
            return new LongDossier(subject, asOf, links, course, kept, weak.and(part.weakJoins));
        }
        int passed = 0;
        while (passed < links.size() && Dossier.TIME_ORDER.compare(links.get(passed), more.getLast()) <= 0) {
            passed++;
        }
        if (passed > 0) {
            more.addAll(links.subList(0, passed));
            more.sort(Dossier.TIME_ORDER);
        }
        List<Linked> later = links.subList(passed, links.size());
        return new LongDossier(subject, asOf, later, course.after(more), kept.and(more), weak.and(part.weakJoins));
    }

    /** What comes of it once all records have come by. */
    Screened judged(Assessor assessor) {
        List<Observation> later = new ArrayList<>(links);
        later.removeIf(link -> link.at().isAfter(asOf));
        List<Outcome> outcomes = course.after(later).outcomes(asOf);
        Kept all = kept.and(later);
        Dossier shown = new Dossier(subject, asOf, all.with(outcomes));
        return new Screened(
                shown,
                assessor.assess(shown, outcomes),
                weak.first,
                new Beyond(all.seen - shown.observations().size(), weak.seen - weak.first.size()));
    }

    /**
     * The observations that are kept.
     *
     * @param telling names, agreements and texts, which linking holds anyway
     * @param newest of the others, the newest of every kind
     * @param seen how many came by
     */
    private record Kept(List<Observation> telling, Map<Class<?>, List<Observation>> newest, long seen) {
        Kept and(List<Observation> more) {
            List<Observation> telling = new ArrayList<>(this.telling);
            Map<Class<?>, List<Observation>> byKind = new HashMap<>();
            for (Observation observation : more) {
                if (Footprint.tells(observation)) {
                    telling.add(observation);
                } else {
                    byKind.computeIfAbsent(observation.getClass(), any -> new ArrayList<>())
                            .add(observation);
                }
            }
            Map<Class<?>, List<Observation>> merged = new HashMap<>(newest);
            byKind.forEach((kind, latest) -> merged.merge(kind, newest(latest), Kept::newest));
            return new Kept(List.copyOf(telling), Map.copyOf(merged), seen + more.size());
        }

        private static List<Observation> newest(List<Observation> before, List<Observation> after) {
            List<Observation> both = new ArrayList<>(before);
            both.addAll(after);
            return newest(both);
        }

        private static List<Observation> newest(List<Observation> all) {
            return List.copyOf(all.subList(Math.max(0, all.size() - NEWEST), all.size()));
        }

        /** All of them, and what findings rest on. */
        List<Observation> with(List<Outcome> outcomes) {
            List<Observation> all = new ArrayList<>(telling);
            newest.values().forEach(all::addAll);
            Set<Observation> known = new HashSet<>(all);
            for (Outcome outcome : outcomes) {
                if (outcome.judgement() instanceof Judgement.Found found) {
                    found.evidence().stream()
                            .map(Evidence::observation)
                            .filter(known::add)
                            .forEach(all::add);
                }
            }
            return all;
        }
    }

    /** The first weak joins, and how many there were. */
    private record Weak(List<WeakJoin> first, long seen) {
        Weak and(List<WeakJoin> more) {
            int room = Math.min(more.size(), WEAK_JOINS - first.size());
            if (room == 0) {
                return new Weak(first, seen + more.size());
            }
            List<WeakJoin> longer = new ArrayList<>(first);
            longer.addAll(more.subList(0, room));
            return new Weak(List.copyOf(longer), seen + more.size());
        }
    }
}
