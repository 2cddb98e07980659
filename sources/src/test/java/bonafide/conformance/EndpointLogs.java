package bonafide.conformance;

import java.util.List;
import java.util.Set;

/** What is compared in the logs of endpoint tools. */
final class EndpointLogs {
    static final LogStream SYSMON = sysmon("windows", "sysmon_operational", "sysmon-json");
    static final LogStream SYSMON_XML =
            sysmon("windows", "sysmon_operational", "sysmon-xml").inside("event.original");
    static final LogStream SYSMON_LINUX = sysmon("sysmon_linux", "log", "sysmon-json");

    static final LogStream DEFENDER_ALERTS = LogStream.of(
            "microsoft_defender_endpoint",
            "log",
            "defender-alerts",
            Field.of("event.start", Field.AT, Form.INSTANT),
            Field.of("message", "title"));

    static final LogStream DEFENDER_HUNTING = LogStream.of(
            "m365_defender",
            "event",
            "defender-hunting",
            Field.at(),
            Field.of("process.command_line", "command-line"),
            Field.of("m365_defender.event.file.name", "name"),
            Field.of("m365_defender.event.account.upn", "account", Form.WORD).or("m365_defender.event.account.name"),
            Field.of("source.ip", "address", Form.ADDRESS).or("m365_defender.event.ip_address"));

    static final LogStream CROWDSTRIKE = LogStream.of(
            "crowdstrike",
            "falcon",
            "crowdstrike-event-stream",
            Field.at(),
            Field.of("rule.name", "title"),
            Field.of("crowdstrike.event.SeverityName", "severity"),
            Field.of("process.name", "name"),
            Field.of("process.command_line", "command-line"),
            Field.of("user.name", "account", Form.WORD),
            Field.of("source.ip", "address", Form.ADDRESS),
            Field.of("event.outcome", "outcome", Form.OUTCOME));

    static final LogStream JAMF = LogStream.of(
            "jamf_compliance_reporter",
            "log",
            "jamf-compliance-reporter",
            Field.at(),
            Field.of("host.id", "serial"),
            Field.of("jamf_compliance_reporter.log.subject.process.name", "path"));

    private EndpointLogs() {}

    private static LogStream sysmon(String vendor, String stream, String source) {
        return new LogStream(
                vendor,
                stream,
                Set.of(source),
                "",
                List.of(
                        Field.at(),
                        Field.of("process.executable", "path"),
                        Field.of("process.name", "name"),
                        Field.of("process.command_line", "command-line")));
    }
}
