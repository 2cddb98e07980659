package bonafide.conformance;

/** What is compared in GitHub's logs. */
final class GitHubLogs {
    static final LogStream AUDIT = LogStream.of(
            "github",
            "audit",
            "github-audit-log",
            Field.at(),
            Field.of("github.repo", "repository"),
            Field.of("client.ip", "address", Form.ADDRESS));

    private GitHubLogs() {}
}
