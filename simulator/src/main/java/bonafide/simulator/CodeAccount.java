package bonafide.simulator;

import java.time.Instant;
import java.util.List;

/** An account on GitHub, as its REST interface answers. */
record CodeAccount(
        String handle,
        String name,
        String email,
        String location,
        Instant created,
        int followers,
        int following,
        List<Repo> repositories) {
    CodeAccount {
        repositories = List.copyOf(repositories);
    }

    /** A repository and its latest commits. */
    record Repo(String name, boolean fork, Instant created, Instant pushed, String language, List<Commit> commits) {
        Repo {
            commits = List.copyOf(commits);
        }
    }

    /** A commit. */
    record Commit(String sha, String author, String email, Instant authored, String message) {}
}
