package bonafide.source.github;

import bonafide.source.Json;

/** One object of an answer. */
sealed interface GitHubAnswer {
    /** An account with its details. */
    record User(String login, Json fields) implements GitHubAnswer {}

    /** A repository: {@code owner/name}. */
    record Hosted(String owner, String fullName, Json fields) implements GitHubAnswer {}

    /** A commit and the repository whose list it stands in. */
    record Commit(String sha, String owner, String repository, Json fields) implements GitHubAnswer {}
}
