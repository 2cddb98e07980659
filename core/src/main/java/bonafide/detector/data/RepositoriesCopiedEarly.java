package bonafide.detector.data;

import bonafide.detector.Beginnings;
import bonafide.detector.Beginnings.Beginning;
import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Repository.Action;
import bonafide.observation.Repository.Audit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sign: many different repositories were cloned or downloaded for the first time soon after the beginning.
 *
 * <p>It is fooled by copying slowly. What looks like it: platform engineers, set-up scripts, tools that search all code.
 * Source: F25A-03.
 */
public record RepositoriesCopiedEarly(Settings settings) implements Detector<RepositoriesCopiedEarly.State> {
    private static final int MOST = 512;

    /** What a red flag sets. */
    public record Settings(
            @Means("How many different repositories") int repositories,
            @Means("How long after the beginning") Duration within) {}

    /** Beginnings, and the first copy of each repository, at most 512. */
    public record State(Beginnings beginnings, Map<String, Audit> firstCopies) {
        public State {
            firstCopies = Map.copyOf(firstCopies);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        Set<Class<? extends Observation>> reads = new HashSet<>(Beginnings.KINDS);
        reads.add(Audit.class);
        return Set.copyOf(reads);
    }

    @Override
    public State start() {
        return new State(Beginnings.none(), Map.of());
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof Audit audit)) {
            return new State(state.beginnings.and(observation), state.firstCopies);
        }
        String repository = audit.repository().toLowerCase(Locale.ROOT);
        boolean copies = audit.action() == Action.CLONE || audit.action() == Action.DOWNLOAD;
        if (!copies
                || !audit.provenance().dated()
                || state.firstCopies.containsKey(repository)
                || state.firstCopies.size() == MOST) {
            return state;
        }
        Map<String, Audit> more = new HashMap<>(state.firstCopies);
        more.put(repository, audit);
        return new State(state.beginnings, more);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.beginnings.any()) {
            return new Judgement.Missing(List.of("organisation.employed"), "nothing says when the work began");
        }
        for (Beginning beginning : state.beginnings.known()) {
            List<Audit> early = state.firstCopies.values().stream()
                    .filter(audit -> !audit.at().isBefore(beginning.at())
                            && !audit.at().isAfter(beginning.at().plus(settings.within)))
                    .sorted(Comparator.comparing(Audit::at).thenComparing(Audit::repository))
                    .toList();
            if (early.size() >= Math.max(1, settings.repositories)) {
                return found(early, beginning);
            }
        }
        return new Judgement.Silent("no unusual number of repositories was copied soon after the beginning");
    }

    private Judgement found(List<Audit> early, Beginning beginning) {
        List<Evidence> evidence = new ArrayList<>();
        early.stream().limit(6).forEach(audit -> evidence.add(new Evidence(audit, audit.repository())));
        if (early.size() > 6) {
            evidence.add(new Evidence(early.getLast(), early.getLast().repository()));
        }
        evidence.add(new Evidence(beginning.by(), beginning.what()));
        long days = Duration.between(beginning.at(), early.getLast().at()).toDays();
        return Judgement.Found.of(
                early.size() + " different repositories were copied within "
                        + Wording.count(days, "day", "days") + " after the " + beginning.what() + ", "
                        + Wording.day(beginning.at()) + ", where fewer than " + settings.repositories + " are usual in "
                        + settings.within.toDays() + " days.",
                new Compared(
                        "usual: fewer than " + settings.repositories + " repositories",
                        "copied: " + early.size() + " repositories"),
                evidence);
    }
}
