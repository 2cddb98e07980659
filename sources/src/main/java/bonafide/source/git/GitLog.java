package bonafide.source.git;

import bonafide.source.Feed;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code git log} prints, by default or with {@code --format=fuller}. */
public final class GitLog implements TextSource {
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*commit [0-9a-f]{7,64}(?:[ \\t(][^\\n]*)?\\r?\\n(?:(?!Author:)\\w+:? [^\\n]*\\n){0,3}Author: .*",
            Pattern.DOTALL);

    @Override
    public String name() {
        return "git-log";
    }

    @Override
    public About about() {
        return new About(
                "git log",
                "What `git log` prints, by default or better with `--format=fuller`, which names the committer too; with"
                        + " --stat or -p as well. Times may be printed by default, or with --date=iso, iso-strict, rfc,"
                        + " raw or unix; one without its offset is refused. Not with --graph or --oneline. A commit is"
                        + " about its author, by mail address (or the handle in a hiding address of GitHub or GitLab)."
                        + " The repository goes by the file's name. Messages and differences are not read.",
                List.of("commit, Author, Date or AuthorDate, Commit, CommitDate"),
                List.of("repository.commit"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text(
                "commit HASH, and below it Author:",
                text -> BEGINNING.matcher(text).matches()));
    }

    @Override
    public String nameHint() {
        return "git";
    }

    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        String repository = FileNames.repository(reading.file());
        GitLogReader.read(feed, reading, (commit, raw) -> GitMapper.map(commit, repository, raw, reading));
    }
}
