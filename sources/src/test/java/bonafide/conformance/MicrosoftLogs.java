package bonafide.conformance;

/** What is compared in Microsoft's logs. */
final class MicrosoftLogs {
    private static final String SIGN_IN = "azure.signinlogs.properties.";

    static final LogStream SIGN_INS = LogStream.of(
            "azure",
            "signinlogs",
            "entra-log",
            Field.at(),
            Field.of(SIGN_IN + "user_principal_name", "account", Form.WORD),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("geo.country_iso_code", "place", Form.COUNTRY),
            Field.of("geo.city_name", "place", Form.CITY),
            Field.of("user_agent.original", "user-agent"),
            Field.of("event.outcome", "outcome", Form.OUTCOME),
            Field.of(SIGN_IN + "device_detail.device_id", "device"),
            Field.of(SIGN_IN + "device_detail.is_managed", "managed", Form.FLAG),
            Field.of(SIGN_IN + "app_display_name", "application"));

    static final LogStream ENTRA_AUDIT =
            LogStream.of("azure", "auditlogs", "entra-log", Field.at(), Field.of("source.ip", "address", Form.ADDRESS));

    static final LogStream UNIFIED_AUDIT = LogStream.of(
            "o365",
            "audit",
            "microsoft-365-audit-log",
            Field.at(),
            Field.of("o365.audit.UserId", "account", Form.WORD),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("user_agent.original", "user-agent"),
            Field.of("event.outcome", "outcome", Form.OUTCOME));

    private MicrosoftLogs() {}
}
