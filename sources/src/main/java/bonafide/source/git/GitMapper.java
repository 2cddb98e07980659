package bonafide.source.git;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Provenance;
import bonafide.observation.Repository;
import bonafide.observation.Speaker;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A commit as a fact about who wrote it; known to be theirs where it goes by their address and not by a name alone. */
final class GitMapper {
    /** Mail addresses that hide the real one, and whose handle stands in them. */
    private static final Map<String, Pattern> HANDLES = Map.of(
            "users.noreply.github.com", Pattern.compile("(?:\\d+\\+)?([a-z0-9-]{1,39})"),
            "users.noreply.gitlab.com", Pattern.compile("\\d+-([a-z0-9_.-]{1,255})"));

    private GitMapper() {}

    static void map(GitCommit commit, String repository, RawRecord raw, Reading reading) {
        GitCommit.Person author = commit.author();
        Provenance provenance =
                reading.provenance(raw, author.at(), commit.committer().at(), Speaker.RECORD);
        reading.state(Statement.of(
                about(author),
                new Repository.Commit(
                        provenance,
                        repository,
                        commit.hash(),
                        author.name(),
                        author.email(),
                        author.at(),
                        author.offsetMinutes(),
                        commit.committer().email(),
                        author.email().map(known -> true))));
    }

    /** A name alone decides only where there is no address: thousands of people write in a large repository. */
    private static List<Key> about(GitCommit.Person author) {
        if (author.email().isEmpty()) {
            return List.of(Key.of(KeyKind.NAME, author.name()));
        }
        EmailAddress email = author.email().get();
        List<Key> keys = new ArrayList<>();
        keys.add(Key.of(KeyKind.EMAIL, email.toString()));
        Pattern handle = HANDLES.get(email.domain());
        if (handle != null) {
            Matcher matcher = handle.matcher(email.local());
            if (matcher.matches()) {
                String site = email.domain().replaceAll("^users\\.noreply\\.|\\.com$", "");
                keys.add(Key.of(KeyKind.HANDLE, site + "/" + matcher.group(1)));
            }
        }
        return keys;
    }
}
