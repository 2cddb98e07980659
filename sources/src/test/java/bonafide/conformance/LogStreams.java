package bonafide.conformance;

import java.util.List;

/** The streams that are measured; a vendor is a line here. */
final class LogStreams {
    static final List<LogStream> ALL = List.of(
            AwsLogs.CLOUDTRAIL,
            EndpointLogs.CROWDSTRIKE,
            EndpointLogs.DEFENDER_ALERTS,
            EndpointLogs.DEFENDER_HUNTING,
            EndpointLogs.JAMF,
            EndpointLogs.SYSMON,
            EndpointLogs.SYSMON_LINUX,
            EndpointLogs.SYSMON_XML,
            GitHubLogs.AUDIT,
            GoogleWorkspaceLogs.LOGIN,
            GoogleWorkspaceLogs.TOKEN,
            GoogleWorkspaceLogs.USER_ACCOUNTS,
            IdentityLogs.AUTH0,
            IdentityLogs.DUO,
            IdentityLogs.ONE_PASSWORD,
            JumpCloudLogs.EVENTS,
            MicrosoftLogs.ENTRA_AUDIT,
            MicrosoftLogs.SIGN_INS,
            MicrosoftLogs.UNIFIED_AUDIT,
            OktaLogs.SYSTEM,
            OsqueryLogs.RESULT,
            SlackLogs.AUDIT,
            ZoomLogs.WEBHOOK);

    private LogStreams() {}
}
