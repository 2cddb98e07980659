package bonafide.source.git;

import bonafide.source.Feed;
import bonafide.source.Lines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code git log} prints with a format of tabs: one commit a line. */
public final class GitLogTable implements TextSource {
    private static final String FORMAT = "--format=%H%x09%an%x09%ae%x09%aI%x09%cn%x09%ce%x09%cI";
    private static final Pattern BEGINNING = Pattern.compile(
            "[0-9a-f]{40,64}\\t[^\\t\\n]*\\t[^\\t\\n]*\\t\\d{4}-\\d\\d-\\d\\dT[^\\t\\n]*\\t.*", Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");
    private static final int COLUMNS = 7;

    @Override
    public String name() {
        return "git-log-table";
    }

    @Override
    public About about() {
        return new About(
                "git log with tabs",
                "What `git log " + FORMAT
                        + "` prints: one commit a line. It is the shortest form that holds everything;"
                        + " add --all for every branch. What is made of it is as for `git-log`.",
                List.of("hash; author's name, mail address and time; committer's name, mail address and time"),
                List.of("repository.commit"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text(
                "HASH, name, address and time with tabs between them",
                text -> BEGINNING.matcher(text).matches()));
    }

    @Override
    public String nameHint() {
        return "git";
    }

    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        String repository = FileNames.repository(reading.file());
        Lines.read(
                feed,
                reading,
                line -> reading.count(
                        line,
                        raw -> commit(raw)
                                .ifPresentOrElse(
                                        commit -> GitMapper.map(commit, repository, raw, reading),
                                        () -> reading.refuse(
                                                raw,
                                                "is no commit in seven columns",
                                                "print it with git log " + FORMAT))));
    }

    private static Optional<GitCommit> commit(RawRecord raw) {
        String[] cells = raw.text().orElse("").split("\t", -1);
        if (cells.length != COLUMNS || !HASH.matcher(cells[0]).matches()) {
            return Optional.empty();
        }
        Optional<GitCommit.Person> author = GitLogReader.person(cells[1], cells[2], cells[3]);
        Optional<GitCommit.Person> committer = GitLogReader.person(cells[4], cells[5], cells[6]);
        return author.flatMap(one -> committer.map(other -> new GitCommit(cells[0], one, other)));
    }
}
