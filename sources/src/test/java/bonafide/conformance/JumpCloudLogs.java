package bonafide.conformance;

/** What is compared in JumpCloud's logs. */
final class JumpCloudLogs {
    static final LogStream EVENTS = LogStream.of(
                    "jumpcloud",
                    "events",
                    "jumpcloud-directory-insights",
                    Field.at(),
                    Field.of("source.user.name", "account", Form.WORD).or("source.user.email"),
                    Field.of("client.ip", "address", Form.ADDRESS),
                    Field.of("jumpcloud.event.geoip.country_code", "place", Form.COUNTRY),
                    Field.of("event.outcome", "outcome", Form.OUTCOME))
            .inside("message");

    private JumpCloudLogs() {}
}
