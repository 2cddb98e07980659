package bonafide.conformance;

import java.util.List;

/** The streams that are measured; a vendor is a line here. */
final class LogStreams {
    static final List<LogStream> ALL = List.of(
            EndpointLogs.CROWDSTRIKE,
            EndpointLogs.DEFENDER_ALERTS,
            EndpointLogs.DEFENDER_HUNTING,
            EndpointLogs.JAMF,
            EndpointLogs.SYSMON,
            EndpointLogs.SYSMON_LINUX,
            EndpointLogs.SYSMON_XML,
            IdentityLogs.AUTH0,
            IdentityLogs.DUO,
            IdentityLogs.ONE_PASSWORD,
            MicrosoftLogs.SIGN_INS,
            MicrosoftLogs.ENTRA_AUDIT,
            MicrosoftLogs.UNIFIED_AUDIT,
            OktaLogs.SYSTEM,
            OsqueryLogs.RESULT);

    private LogStreams() {}
}
