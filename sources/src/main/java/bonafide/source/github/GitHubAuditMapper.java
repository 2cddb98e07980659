package bonafide.source.github;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Repository;
import bonafide.observation.Repository.Action;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an event says about the member who acted. */
final class GitHubAuditMapper {
    private GitHubAuditMapper() {}

    static void map(GitHubAuditEvent event, RawRecord raw, Reading reading) {
        Optional<Action> action = action(event);
        if (action.isEmpty()) {
            String visibility = event.visibility().map(to -> " (" + to + ")").orElse("");
            reading.unknownType(event.action() + (event.action().equals("repo.access") ? visibility : ""));
        } else if (event.handle().isEmpty() || event.repository().isEmpty()) {
            reading.unknownType(event.action() + (event.handle().isEmpty() ? " (no member)" : " (no repository)"));
        } else {
            Repository.Audit audit = new Repository.Audit(
                    reading.provenance(raw, event.at()),
                    action.get(),
                    event.repository().get(),
                    Optional.empty(),
                    Optional.empty(),
                    event.address());
            reading.state(Statement.of(about(event, event.handle().get()), audit));
        }
    }

    private static Optional<Action> action(GitHubAuditEvent event) {
        return switch (event.action()) {
            case "git.clone" -> Optional.of(Action.CLONE);
            case "git.fetch" -> Optional.of(Action.PULL);
            case "git.push" -> Optional.of(Action.PUSH);
            case "repo.download_zip" -> Optional.of(Action.DOWNLOAD);
            case "repo.access" -> event.visibility().filter("public"::equals).map(open -> Action.MADE_PUBLIC);
            default -> Optional.empty();
        };
    }

    private static List<Key> about(GitHubAuditEvent event, String handle) {
        List<Key> about = new ArrayList<>();
        about.add(Key.of(KeyKind.HANDLE, GitHubMapper.SITE + "/" + handle));
        event.mail().ifPresent(mail -> about.add(Key.of(KeyKind.EMAIL, mail.toString())));
        return about;
    }
}
