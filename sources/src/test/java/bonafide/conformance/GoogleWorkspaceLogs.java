package bonafide.conformance;

/** What is compared in Google Workspace's logs. */
final class GoogleWorkspaceLogs {
    static final LogStream LOGIN = stream("login");
    static final LogStream USER_ACCOUNTS = stream("user_accounts");
    static final LogStream TOKEN = stream("token");

    private GoogleWorkspaceLogs() {}

    private static LogStream stream(String name) {
        return LogStream.of(
                "google_workspace",
                name,
                "google-workspace-activities",
                Field.at(),
                Field.of("user.email", "account", Form.WORD),
                Field.of("source.ip", "address", Form.ADDRESS),
                Field.of("event.outcome", "outcome", Form.OUTCOME));
    }
}
