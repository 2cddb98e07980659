package bonafide.source.github;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;

/** What members did with the repositories of an organisation on GitHub. */
public final class GitHubAuditLog implements JsonSource {
    @Override
    public String name() {
        return "github-audit-log";
    }

    @Override
    public About about() {
        return new About(
                "GitHub audit log",
                "The audit log of an organisation or enterprise: the JSON export, the answers of /orgs/NAME/audit-log, or"
                        + " what streaming writes. Cloning, fetching, pushing, downloading a repository and making it"
                        + " public are read; Git events are in the export of Git events, in the answers where include=all"
                        + " is asked for, and in the stream. Where code was pushed to is the organisation's own, so the"
                        + " log does not say that a target is personal. Bots and deploy keys are nobody. The address is"
                        + " there only where the organisation has chosen to disclose it.",
                List.of(
                        "@timestamp, created_at, action",
                        "actor, actor_is_bot, actor_ip, external_identity_nameid",
                        "repo, repository, visibility"),
                List.of("repository.audit"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("@timestamp", "action", "actor", "org"),
                Signature.json("created_at", "action", "actor", "org"));
    }

    @Override
    public String nameHint() {
        return "github";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) ->
                GitHubAuditReader.read(raw, reading).ifPresent(event -> GitHubAuditMapper.map(event, raw, reading));
    }
}
