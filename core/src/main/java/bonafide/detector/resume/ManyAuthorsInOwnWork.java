package bonafide.detector.resume;

import bonafide.detector.Detector;
import bonafide.detector.PersonName;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Repository.CodeAccount;
import bonafide.observation.Repository.Commit;
import bonafide.observation.Repository.Hosted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sign: in a repository that the person holds as their own, the commits bear many different author names.
 *
 * <p>It is fooled by one author name for many hands. What looks like it: pair work, contributions by others, marriage,
 * transition, names and handles used side by side. Forms of one name, and robots, count once or not at all; forks are left
 * out. Of each repository one commit per author name is remembered. Sources: SEAL-2026, GHFA-2025.
 */
public record ManyAuthorsInOwnWork(Settings settings) implements Detector<ManyAuthorsInOwnWork.Authors> {
    private static final int MOST_REPOSITORIES = 64;
    private static final int MOST_AUTHORS = 32;
    private static final int MOST_SPELLINGS = 512;

    /** From when on it counts. */
    public record Settings(
            @Means("How many author names that are no forms of each other, at most 32")
            int authors) {}

    /**
     * What was seen so far.
     *
     * @param own accounts and repositories
     * @param first the first commit of each author name in each repository
     * @param spellings repository and author name as written, so that the next commit of the same costs nothing
     */
    public record Authors(OwnRepositories own, Map<String, List<Commit>> first, Set<String> spellings) {
        public Authors {
            first = Map.copyOf(first);
            spellings = Set.copyOf(spellings);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(CodeAccount.class, Hosted.class, Commit.class);
    }

    @Override
    public Authors start() {
        return new Authors(OwnRepositories.none(), Map.of(), Set.of());
    }

    @Override
    public Authors next(Authors state, Observation observation) {
        return switch (observation) {
            case CodeAccount account -> new Authors(state.own.and(account), state.first, state.spellings);
            case Hosted hosted -> new Authors(state.own.and(hosted), state.first, state.spellings);
            case Commit commit -> with(state, commit);
            default -> state;
        };
    }

    private static Authors with(Authors state, Commit commit) {
        String repository = OwnRepositories.plain(commit.repository());
        String spelling = repository + " " + commit.authorName();
        if (state.spellings.contains(spelling)) {
            return state;
        }
        List<Commit> known = state.first.getOrDefault(repository, List.of());
        boolean isFull = state.spellings.size() == MOST_SPELLINGS
                || known.size() == MOST_AUTHORS
                || (known.isEmpty() && state.first.size() == MOST_REPOSITORIES);
        if (isFull || isRobot(commit)) {
            return state;
        }
        Set<String> spellings = new HashSet<>(state.spellings);
        spellings.add(spelling);
        if (known.stream().anyMatch(before -> PersonName.agree(before.authorName(), commit.authorName()))) {
            return new Authors(state.own, state.first, spellings);
        }
        List<Commit> more = new ArrayList<>(known);
        more.add(commit);
        Map<String, List<Commit>> first = new TreeMap<>(state.first);
        first.put(repository, List.copyOf(more));
        return new Authors(state.own, first, spellings);
    }

    @Override
    public Judgement judge(Authors state, Instant asOf) {
        if (state.own.hosted().isEmpty() || state.first.isEmpty()) {
            return new Judgement.Missing(
                    List.of("repository.hosted", "repository.commit"), "no repository of the person with its commits");
        }
        for (Map.Entry<String, List<Commit>> entry : new TreeMap<>(state.first).entrySet()) {
            boolean many = entry.getValue().size() >= Math.min(settings.authors, MOST_AUTHORS);
            if (many && state.own.ownerOf(entry.getKey()).isPresent()) {
                return found(state.own.ownerOf(entry.getKey()).get(), entry.getKey(), entry.getValue());
            }
        }
        return new Judgement.Silent("no own repository has as many author names as set");
    }

    private static Judgement found(CodeAccount account, String repository, List<Commit> commits) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(account, Wording.brief(account.handle())));
        commits.forEach(commit -> evidence.add(new Evidence(commit, Wording.brief(commit.authorName()))));
        String names = Wording.list(commits.stream()
                .map(commit -> Wording.quoted(commit.authorName()))
                .toList());
        return Judgement.Found.of(
                "The repository " + Wording.brief(repository) + ", held as own work by "
                        + Wording.brief(account.handle()) + ", has commits under " + commits.size() + " author names: "
                        + names + ".",
                new Compared("own work of " + Wording.brief(account.handle()), commits.size() + " author names"),
                evidence);
    }

    private static boolean isRobot(Commit commit) {
        String name = commit.authorName().toLowerCase(Locale.ROOT);
        return name.contains("[bot]")
                || name.endsWith(" bot")
                || name.endsWith("-bot")
                || name.contains("github actions");
    }
}
