package bonafide.source.googleworkspace;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Sign-ins among the activities that Google Workspace reports. */
public final class GoogleWorkspaceActivities implements JsonSource {
    @Override
    public String name() {
        return "google-workspace-activities";
    }

    @Override
    public About about() {
        return new About(
                "Google Workspace activities",
                "Answers of the Reports interface, /admin/reports/v1/activity/users/all/applications/login: pages as they"
                        + " come, a list, or one activity a line; admin, user_accounts and other applications may be"
                        + " among them. A passed or failed challenge before the end of a sign-in is a challenge. Google"
                        + " names neither session nor device nor authenticator, so endings of sessions, enrolments,"
                        + " warnings and what administrators did are counted, and nothing is made of them. A subdivision"
                        + " is taken in the United States and Canada alone: elsewhere Google gives a code where other"
                        + " records have a name.",
                List.of(
                        "id.time, id.applicationName",
                        "actor.email, actor.callerType",
                        "ipAddress, networkInfo.regionCode, networkInfo.subdivisionCode",
                        "events[].name"),
                List.of("sign-in.signed-in"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("id/time", "id/applicationName", "id/uniqueQualifier", "actor", "events"));
    }

    @Override
    public String nameHint() {
        return "google";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("items");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> GoogleActivityReader.read(raw, reading)
                .ifPresent(activity -> GoogleActivityMapper.map(activity, raw, reading));
    }
}
