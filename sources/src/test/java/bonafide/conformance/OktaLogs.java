package bonafide.conformance;

/** What is compared in Okta's logs. */
final class OktaLogs {
    static final LogStream SYSTEM = LogStream.of(
            "okta",
            "system",
            "okta-system-log",
            Field.at(),
            Field.of("okta.actor.alternate_id", "account", Form.WORD),
            Field.of("client.ip", "address", Form.ADDRESS),
            Field.of("client.geo.country_name", "place", Form.COUNTRY),
            Field.of("client.geo.city_name", "place", Form.CITY),
            Field.of("user_agent.original", "user-agent"),
            Field.of("event.outcome", "outcome", Form.OUTCOME),
            Field.of("okta.authentication_context.external_session_id", "session"),
            Field.of("okta.device.id", "device")
                    .or("okta.debug_context.debug_data.flattened.dtHash")
                    .or("okta.debug_context.debug_data.device_fingerprint"),
            Field.of("okta.device.managed", "managed", Form.FLAG));

    private OktaLogs() {}
}
