package bonafide.source.git;

import bonafide.observation.EmailAddress;
import bonafide.source.Times;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object of a repository. */
final class GitObject {
    private static final Pattern PERSON =
            Pattern.compile("([^<]*)<([^>]*)>[^0-9-]*(-?\\d{1,18})(?: ([+-])(\\d{2})(\\d{2}))?.*");
    private static final int FURTHEST = 18 * 60;

    private final String type;
    private final byte[] content;

    /** An object of that type: commit, tree, blob or tag. */
    GitObject(String type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    String type() {
        return type;
    }

    /** The bytes without the line that says type and length; not a copy. */
    byte[] content() {
        return content;
    }

    /** The values of the header's lines of that name, before the first empty line. */
    List<String> header(String name) {
        return headers(name, StandardCharsets.UTF_8);
    }

    /** The commit that this is, or empty where its author or committer cannot be read. */
    Optional<GitCommit> commit(String hash) {
        Charset charset =
                header("encoding").stream().findFirst().map(GitObject::charset).orElse(StandardCharsets.UTF_8);
        Optional<GitCommit.Person> author =
                headers("author", charset).stream().findFirst().flatMap(GitObject::person);
        Optional<GitCommit.Person> committer =
                headers("committer", charset).stream().findFirst().flatMap(GitObject::person);
        return author.isEmpty() || committer.isEmpty()
                ? Optional.empty()
                : Optional.of(new GitCommit(hash, author.get(), committer.get()));
    }

    private List<String> headers(String name, Charset charset) {
        List<String> values = new ArrayList<>();
        int from = 0;
        while (from < content.length && content[from] != '\n') {
            int to = from;
            while (to < content.length && content[to] != '\n') {
                to++;
            }
            String line = new String(content, from, to - from, charset);
            if (line.startsWith(name + " ")) {
                values.add(line.substring(name.length() + 1));
            }
            from = to + 1;
        }
        return values;
    }

    private static Optional<GitCommit.Person> person(String line) {
        Matcher matcher = PERSON.matcher(line);
        Optional<Instant> at =
                matcher.matches() ? Times.epochSeconds((double) Long.parseLong(matcher.group(3))) : Optional.empty();
        return at.map(time -> new GitCommit.Person(
                matcher.group(1).strip(), EmailAddress.parse(matcher.group(2)), time, offset(matcher)));
    }

    /** Some tools wrote offsets that no clock on Earth has. */
    private static Optional<Integer> offset(Matcher person) {
        String sign = person.group(4);
        if (sign == null) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(person.group(5)) * 60 + Integer.parseInt(person.group(6));
        return minutes > FURTHEST ? Optional.empty() : Optional.of(sign.equals("-") ? -minutes : minutes);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
