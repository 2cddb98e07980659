package bonafide.source.registry;

import bonafide.source.FileReport;
import bonafide.source.FolderReading;
import bonafide.source.Sink;
import bonafide.source.Sinks;
import bonafide.source.Source;
import bonafide.source.Watcher;
import bonafide.source.ashby.AshbyRecords;
import bonafide.source.auth0.Auth0Log;
import bonafide.source.cloudtrail.AwsCloudTrail;
import bonafide.source.crowdstrike.FalconHosts;
import bonafide.source.crowdstrike.FalconReplicator;
import bonafide.source.crowdstrike.FalconStream;
import bonafide.source.defender.DefenderAlerts;
import bonafide.source.defender.DefenderHunting;
import bonafide.source.defender.DefenderHuntingTable;
import bonafide.source.defender.DefenderMachines;
import bonafide.source.duo.DuoLog;
import bonafide.source.fleet.FleetHosts;
import bonafide.source.fleet.FleetHostsTable;
import bonafide.source.git.GitLog;
import bonafide.source.git.GitLogTable;
import bonafide.source.git.GitRepository;
import bonafide.source.github.GitHubAuditLog;
import bonafide.source.github.GitHubRest;
import bonafide.source.googleworkspace.GoogleWorkspaceActivities;
import bonafide.source.greenhouse.GreenhouseCandidates;
import bonafide.source.intune.IntuneApplications;
import bonafide.source.intune.IntuneDevices;
import bonafide.source.intune.IntuneDevicesTable;
import bonafide.source.jamf.JamfComplianceReporter;
import bonafide.source.jamf.JamfInventory;
import bonafide.source.jsonresume.JsonResume;
import bonafide.source.jumpcloud.JumpCloudDirectoryInsights;
import bonafide.source.lever.LeverOpportunities;
import bonafide.source.mail.Mailbox;
import bonafide.source.mail.SingleMessage;
import bonafide.source.microsoft.EntraLog;
import bonafide.source.microsoft.EntraSignInTable;
import bonafide.source.microsoft.UnifiedAuditLog;
import bonafide.source.microsoft.UnifiedAuditTable;
import bonafide.source.nacha.NachaFile;
import bonafide.source.ocsf.OcsfEvents;
import bonafide.source.okta.OktaSystemLog;
import bonafide.source.onepassword.OnePasswordSignIns;
import bonafide.source.osquery.OsqueryResultLog;
import bonafide.source.parcel.EasyPost;
import bonafide.source.parcel.Shippo;
import bonafide.source.plain.PlainCsv;
import bonafide.source.plain.PlainJson;
import bonafide.source.slack.SlackAuditLogs;
import bonafide.source.slackexport.SlackMessages;
import bonafide.source.slackexport.SlackUsers;
import bonafide.source.sysmon.SysmonJson;
import bonafide.source.sysmon.SysmonXml;
import bonafide.source.webvtt.WebVttTranscript;
import bonafide.source.zoom.ZoomParticipantReport;
import bonafide.source.zoom.ZoomParticipants;
import bonafide.source.zoom.ZoomWebhooks;
import java.nio.file.Path;
import java.util.List;

/** The sources that are known. A new one is a line here; where two fit a file equally well, the earlier is taken. */
public final class Sources {
    private static final List<Source> KNOWN = List.of(
            new PlainCsv(),
            new PlainJson(),
            new AshbyRecords(),
            new Auth0Log(),
            new AwsCloudTrail(),
            new DefenderAlerts(),
            new DefenderHunting(),
            new DefenderHuntingTable(),
            new DefenderMachines(),
            new DuoLog(),
            new EasyPost(),
            new EntraLog(),
            new EntraSignInTable(),
            new FalconHosts(),
            new FalconReplicator(),
            new FalconStream(),
            new FleetHosts(),
            new FleetHostsTable(),
            new GitHubAuditLog(),
            new GitHubRest(),
            new GitLog(),
            new GitLogTable(),
            new GitRepository(),
            new GoogleWorkspaceActivities(),
            new GreenhouseCandidates(),
            new IntuneApplications(),
            new IntuneDevices(),
            new IntuneDevicesTable(),
            new JamfComplianceReporter(),
            new JamfInventory(),
            new JsonResume(),
            new JumpCloudDirectoryInsights(),
            new LeverOpportunities(),
            new Mailbox(),
            new NachaFile(),
            new OcsfEvents(),
            new OktaSystemLog(),
            new OnePasswordSignIns(),
            new OsqueryResultLog(),
            new Shippo(),
            new SingleMessage(),
            new SlackAuditLogs(),
            new SlackMessages(),
            new SlackUsers(),
            new SysmonJson(),
            new SysmonXml(),
            new UnifiedAuditLog(),
            new UnifiedAuditTable(),
            new WebVttTranscript(),
            new ZoomParticipantReport(),
            new ZoomParticipants(),
            new ZoomWebhooks());

    private Sources() {}

    /** Every source. */
    public static List<Source> known() {
        return KNOWN;
    }

    /** Reads a folder, or a single file: hands on what is said in it, and returns what became of each file. */
    public static List<FileReport> read(Path folder, Sink sink) {
        return read(folder, sink, Watcher.NOBODY);
    }

    /** The same, telling a watcher how far it has come. */
    public static List<FileReport> read(Path folder, Sink sink, Watcher watcher) {
        return new FolderReading(KNOWN).read(folder, sink, watcher);
    }

    /** The same with so many threads, each of which takes a sink of its own. */
    public static List<FileReport> read(Path folder, Sinks sinks, Watcher watcher, int threads) {
        return new FolderReading(KNOWN).read(folder, sinks, watcher, threads);
    }
}
