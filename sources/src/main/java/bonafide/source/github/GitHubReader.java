package bonafide.source.github;

import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells users, repositories and commits apart by their fields. */
final class GitHubReader {
    private static final Pattern REPOSITORY = Pattern.compile(
            "https?://[^/]{1,200}/(?:repos/|api/v3/repos/)?([^/]{1,100})/([^/]{1,100})/commits?/.{1,200}");

    private GitHubReader() {}

    /** The object, or empty where it was refused or is of a type that is not read. */
    static Optional<GitHubAnswer> read(RawRecord raw, Reading reading) {
        return switch (Json.parse(raw)) {
            case Json.Parsed.Broken broken -> {
                reading.refuse(raw, broken.reason(), broken.hint());
                yield Optional.empty();
            }
            case Json.Parsed.Value value -> read(value.json(), raw, reading);
        };
    }

    private static Optional<GitHubAnswer> read(Json object, RawRecord raw, Reading reading) {
        Optional<String> owner = object.text("owner", "login");
        Optional<String> fullName = object.text("full_name");
        if (owner.isPresent() && fullName.isPresent()) {
            return Optional.of(new GitHubAnswer.Hosted(owner.get(), fullName.get(), object));
        }
        if (object.text("sha").isPresent() && object.at("commit").isObject()) {
            return commit(object, raw, reading);
        }
        if (object.text("login").isPresent()) {
            return user(object, reading);
        }
        reading.refuse(
                raw, "is neither a user nor a repository nor a commit", "save one answer of the interface a file");
        return Optional.empty();
    }

    private static Optional<GitHubAnswer> user(Json object, Reading reading) {
        boolean organisation =
                object.text("type").filter("Organization"::equals).isPresent();
        if (organisation || object.at("created_at").isMissing()) {
            reading.unknownType(organisation ? "organization" : "user without details");
            return Optional.empty();
        }
        return Optional.of(new GitHubAnswer.User(object.text("login").orElse(""), object));
    }

    private static Optional<GitHubAnswer> commit(Json object, RawRecord raw, Reading reading) {
        Matcher url = REPOSITORY.matcher(
                object.text("url").or(() -> object.text("html_url")).orElse(""));
        if (!url.matches()) {
            reading.refuse(raw, "is a commit that does not say in which repository", "keep the field url");
            return Optional.empty();
        }
        String owner = url.group(1);
        return Optional.of(
                new GitHubAnswer.Commit(object.text("sha").orElse(""), owner, owner + "/" + url.group(2), object));
    }
}
