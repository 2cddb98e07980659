package bonafide.source.slack;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Sign-ins to Slack, and the use of their sessions. */
public final class SlackAuditLogs implements JsonSource {
    @Override
    public String name() {
        return "slack-audit-logs";
    }

    @Override
    public About about() {
        return new About(
                "Slack audit logs",
                "Answers of /audit/v1/logs: pages with a list of entries, a list, or one entry a line. Signing in and out is"
                        + " read; files that a member uploads, downloads or shares show that a session is in use. Every"
                        + " other action is counted: an entry may name the member who acted where the address is that of"
                        + " somebody who invited or removed them. Slack's own notice of an anomaly is counted too, for it"
                        + " judges what the other entries show.",
                List.of(
                        "date_create, action",
                        "actor.type, actor.user.email, actor.user.name",
                        "context.ip_address, context.ua, context.session_id"),
                List.of("sign-in.signed-in", "sign-in.session-used", "sign-in.session-ended"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("date_create", "action", "actor/type", "entity/type", "context"));
    }

    @Override
    public String nameHint() {
        return "slack";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("entries");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) ->
                SlackReader.read(raw, reading).ifPresent(entry -> SlackMapper.map(entry, raw, reading));
    }
}
