package bonafide.conformance;

/** What is compared in Slack's logs. */
final class SlackLogs {
    static final LogStream AUDIT = LogStream.of(
            "slack",
            "audit",
            "slack-audit-logs",
            Field.at(),
            Field.of("user.email", "account", Form.WORD),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("user_agent.original", "user-agent"),
            Field.of("slack.audit.context.session_id", "session"),
            Field.of("event.outcome", "outcome", Form.OUTCOME));

    private SlackLogs() {}
}
