package bonafide.detector.resume;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Linked.SharedArtefact;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Repository.CodeAccount;
import bonafide.observation.Repository.Commit;
import bonafide.observation.Repository.Hosted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sign: a repository that the person holds as their own has many commits from long before the account existed, or
 * commits that stand in the repositories of others too.
 *
 * <p>It is fooled by writing the dates anew. What looks like it: old work uploaded again, a move from another host, course
 * work. Forks are left out. Of each repository only the earliest commits are remembered. Sources: KET-2025, GHFA-2025,
 * SEAL-2026.
 */
public record CommitsOlderThanAccount(Settings settings) implements Detector<CommitsOlderThanAccount.Earliest> {
    private static final int MOST_REPOSITORIES = 64;
    private static final int MOST_LINKS = 16;
    private static final int MOST_COMMITS = 50;

    /** From when on it counts. */
    public record Settings(
            @Means("How long before the account's first day the commits must have been written")
            Duration olderBy,

            @Means("How many such commits one repository must have, at most 50")
            int commits) {}

    /**
     * What was seen so far.
     *
     * @param own accounts and repositories
     * @param commits the earliest commits of each repository
     * @param shared commits that others hold too
     */
    public record Earliest(OwnRepositories own, Map<String, List<Commit>> commits, List<SharedArtefact> shared) {
        public Earliest {
            commits = Map.copyOf(commits);
            shared = List.copyOf(shared);
        }
    }

    private record Copied(CodeAccount account, Instant created, String repository, List<Commit> commits) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(CodeAccount.class, Hosted.class, Commit.class, SharedArtefact.class);
    }

    @Override
    public Earliest start() {
        return new Earliest(OwnRepositories.none(), Map.of(), List.of());
    }

    @Override
    public Earliest next(Earliest state, Observation observation) {
        return switch (observation) {
            case CodeAccount account -> new Earliest(state.own.and(account), state.commits, state.shared);
            case Hosted hosted -> new Earliest(state.own.and(hosted), state.commits, state.shared);
            case Commit commit -> with(state, commit);
            case SharedArtefact link
            when link.artefact() == Artefact.COMMIT && state.shared.size() < MOST_LINKS -> {
                List<SharedArtefact> more = new ArrayList<>(state.shared);
                more.add(link);
                yield new Earliest(state.own, state.commits, more);
            }
            default -> state;
        };
    }

    private Earliest with(Earliest state, Commit commit) {
        String repository = OwnRepositories.plain(commit.repository());
        List<Commit> kept = state.commits.getOrDefault(repository, List.of());
        int most = Math.min(settings.commits, MOST_COMMITS);
        boolean isFull = kept.size() == most;
        boolean isTooMany = kept.isEmpty() && state.commits.size() == MOST_REPOSITORIES;
        if (isTooMany || (isFull && !commit.authored().isBefore(kept.getLast().authored()))) {
            return state;
        }
        List<Commit> more = new ArrayList<>(kept);
        more.add(commit);
        more.sort(Comparator.comparing(Commit::authored).thenComparing(Commit::hash));
        Map<String, List<Commit>> commits = new TreeMap<>(state.commits);
        commits.put(repository, List.copyOf(more.subList(0, Math.min(most, more.size()))));
        return new Earliest(state.own, commits, state.shared);
    }

    @Override
    public Judgement judge(Earliest state, Instant asOf) {
        boolean dated = state.own.accounts().stream()
                .anyMatch(account -> account.created().isPresent());
        if (!dated && state.shared.isEmpty()) {
            return new Judgement.Missing(List.of("repository.code-account"), "no account says since when it exists");
        }
        List<Copied> copied = new ArrayList<>();
        new TreeMap<>(state.commits)
                .forEach((repository, commits) ->
                        copied(state.own, repository, commits).ifPresent(copied::add));
        return copied.isEmpty() && state.shared.isEmpty()
                ? new Judgement.Silent("no own repository is older than its account, and no commit stands elsewhere")
                : found(copied, state.shared);
    }

    private Optional<Copied> copied(OwnRepositories own, String repository, List<Commit> commits) {
        return own.ownerOf(repository)
                .flatMap(account -> account.created().map(created -> new Copied(account, created, repository, commits)))
                .filter(any -> commits.size() >= Math.min(settings.commits, MOST_COMMITS))
                .filter(one -> commits.stream()
                        .allMatch(commit -> commit.authored().isBefore(one.created.minus(settings.olderBy))));
    }

    private static Judgement found(List<Copied> copied, List<SharedArtefact> shared) {
        List<Evidence> evidence = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Copied one : copied) {
            evidence.add(new Evidence(
                    one.account, Wording.brief(one.account.handle()) + " since " + Wording.day(one.created)));
            one.commits.forEach(commit -> evidence.add(new Evidence(
                    commit, Wording.fingerprint(commit.hash()) + " of " + Wording.day(commit.authored()))));
            told.add("the account " + Wording.brief(one.account.handle()) + " exists since " + Wording.day(one.created)
                    + ", its repository " + Wording.brief(one.repository) + " has commits from "
                    + Wording.day(one.commits.getFirst().authored()) + " on");
        }
        for (SharedArtefact link : shared) {
            evidence.add(new Evidence(link, "commit " + Wording.fingerprint(link.value())));
            told.add("commit " + Wording.fingerprint(link.value()) + " also stands in the repositories of "
                    + Wording.list(link.others().stream()
                            .map(holder -> Wording.brief(holder.name()))
                            .toList()));
        }
        String first = told.getFirst();
        return Judgement.Found.of(
                        Character.toUpperCase(first.charAt(0)) + first.substring(1)
                                + (told.size() == 1 ? "" : "; and " + (told.size() - 1) + " more of this kind") + ".",
                        new Compared("own work, written with the account it is in", first),
                        evidence.stream().distinct().toList())
                .given(shared.stream()
                        .flatMap(link -> link.others().stream())
                        .map(Circumstance.SharedWith::new)
                        .toList());
    }
}
