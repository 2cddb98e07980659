package bonafide.conformance;

/** What is compared in the logs of Duo, 1Password and Auth0. */
final class IdentityLogs {
    static final LogStream DUO = LogStream.of(
            "cisco_duo",
            "auth",
            "duo-log",
            Field.of("@timestamp", Field.AT, Form.SECOND),
            Field.of("user.name", "account", Form.WORD),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("cisco_duo.auth.access_device.location.country", "place", Form.COUNTRY),
            Field.of("cisco_duo.auth.access_device.location.city", "place", Form.CITY),
            Field.of("event.outcome", "outcome", Form.OUTCOME),
            Field.of("cisco_duo.auth.application.name", "application"));

    static final LogStream ONE_PASSWORD = LogStream.of(
                    "1password",
                    "signin_attempts",
                    "1password-sign-ins",
                    Field.at(),
                    Field.of("user.email", "account", Form.WORD),
                    Field.of("source.ip", "address", Form.ADDRESS),
                    Field.of("onepassword.country", "place", Form.COUNTRY),
                    Field.of("onepassword.session_uuid", "session"),
                    Field.of("event.outcome", "outcome", Form.OUTCOME))
            .inside("message");

    static final LogStream AUTH0 = LogStream.of(
            "auth0",
            "logs",
            "auth0-log",
            Field.at(),
            Field.of("user.name", "account", Form.WORD),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("user_agent.original", "user-agent"),
            Field.of("auth0.logs.data.details.session_id", "session"),
            Field.of("auth0.logs.data.client_name", "application"),
            Field.of("event.outcome", "outcome", Form.OUTCOME));

    private IdentityLogs() {}
}
