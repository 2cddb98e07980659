package bonafide.source.git;

import bonafide.observation.EmailAddress;
import bonafide.source.Feed;
import bonafide.source.Lines;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the heads of commits as {@code git log} prints them: lines from {@code commit} to the next blank one. Messages are
 * indented and differences begin with other characters, so neither can pass for a head.
 */
final class GitLogReader {
    private static final Pattern COMMIT = Pattern.compile("commit ([0-9a-f]{7,64})(?:[\\s(].*)?");
    private static final Pattern FIELD = Pattern.compile("(Author|AuthorDate|Date|Commit|CommitDate):\\s*(.*)");
    private static final Pattern PERSON = Pattern.compile("([^<]*)<([^<>]*)>\\s*");
    private static final String HINT = "print them with git log --format=fuller --date=iso";
    private static final byte[] BEGINNING = "commit ".getBytes(StandardCharsets.US_ASCII);

    private GitLogReader() {}

    /** Hands on every commit with its head. */
    static void read(Feed feed, Reading reading, BiConsumer<GitCommit, RawRecord> commits) throws IOException {
        while (feed.peek() != Feed.END) {
            feed.mark();
            boolean whole = feed.takeLine();
            if (whole && isHead(feed.record(0, ""))) {
                takeHead(feed);
                reading.count(
                        feed.trimmedRecord(""),
                        raw -> head(raw, reading).ifPresent(commit -> commits.accept(commit, raw)));
            }
            feed.unmark();
            Lines.endLine(feed);
        }
    }

    private static boolean isHead(RawRecord line) {
        return line.length() > BEGINNING.length
                && java.util.Arrays.equals(
                        line.bytes(), line.from(), line.from() + BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /** Takes what follows the first line up to the end of the last one before a blank line. */
    private static void takeHead(Feed feed) throws IOException {
        while (feed.peek() == '\n') {
            feed.take();
            int next = feed.peek();
            if (next == '\n' || next == '\r' || !feed.takeLine()) {
                return;
            }
        }
    }

    private static Optional<GitCommit> head(RawRecord raw, Reading reading) {
        String text = new String(raw.bytes(), raw.from(), raw.length(), StandardCharsets.UTF_8);
        String[] lines = text.split("\r?\n", -1);
        Matcher first = COMMIT.matcher(lines[0]);
        if (!first.matches()) {
            reading.refuse(raw, "begins like a commit, but with no hash", HINT);
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.putIfAbsent(field.group(1), field.group(2));
            }
        }
        String authored = fields.getOrDefault("AuthorDate", fields.getOrDefault("Date", ""));
        Optional<GitCommit.Person> author = person(fields.getOrDefault("Author", ""), authored);
        if (author.isEmpty()) {
            reading.refuse(raw, "is a commit without an author, or a time that names its offset", HINT);
            return Optional.empty();
        }
        GitCommit.Person unknown =
                new GitCommit.Person("", Optional.empty(), author.get().at(), Optional.empty());
        GitCommit.Person committer = person(fields.getOrDefault("Commit", ""), fields.getOrDefault("CommitDate", ""))
                .orElse(unknown);
        return Optional.of(new GitCommit(first.group(1), author.get(), committer));
    }

    private static Optional<GitCommit.Person> person(String written, String date) {
        Matcher person = PERSON.matcher(written);
        return person.matches() ? person(person.group(1).strip(), person.group(2), date) : Optional.empty();
    }

    /** Somebody whose time can be read. */
    static Optional<GitCommit.Person> person(String name, String email, String date) {
        return GitLogDates.read(date)
                .map(time -> new GitCommit.Person(name, EmailAddress.parse(email), time.at(), time.offsetMinutes()));
    }
}
