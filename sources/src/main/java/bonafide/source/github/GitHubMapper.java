package bonafide.source.github;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Place;
import bonafide.observation.Provenance;
import bonafide.observation.Repository;
import bonafide.observation.Speaker;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an answer says about an account. */
final class GitHubMapper {
    static final String SITE = "github";

    private GitHubMapper() {}

    static void map(GitHubAnswer answer, RawRecord raw, Reading reading) {
        switch (answer) {
            case GitHubAnswer.User user -> user(user, raw, reading);
            case GitHubAnswer.Hosted hosted -> hosted(hosted, raw, reading);
            case GitHubAnswer.Commit commit -> commit(commit, raw, reading);
        }
    }

    private static void user(GitHubAnswer.User user, RawRecord raw, Reading reading) {
        Json fields = user.fields();
        Optional<EmailAddress> email = fields.text("email").flatMap(EmailAddress::parse);
        Provenance provenance =
                reading.provenance(raw, time(fields, "updated_at").orElse(Provenance.UNDATED));
        List<Key> about = new ArrayList<>(handle(user.login()));
        email.ifPresent(address -> about.add(Key.of(KeyKind.EMAIL, address.toString())));
        fields.text("name").ifPresent(name -> about.add(Key.of(KeyKind.NAME, name)));
        reading.state(Statement.of(
                about,
                new Repository.CodeAccount(
                        provenance,
                        SITE,
                        user.login(),
                        fields.text("name"),
                        email,
                        time(fields, "created_at"),
                        fields.whole("public_repos"),
                        fields.whole("followers"),
                        fields.whole("following"),
                        fields.text("location").flatMap(Place::written))));
    }

    private static void hosted(GitHubAnswer.Hosted hosted, RawRecord raw, Reading reading) {
        Json fields = hosted.fields();
        Optional<Instant> created = time(fields, "created_at");
        Optional<Instant> pushed = time(fields, "pushed_at");
        Provenance provenance = reading.provenance(raw, pushed.or(() -> created).orElse(Provenance.UNDATED));
        reading.state(Statement.of(
                handle(hosted.owner()),
                new Repository.Hosted(
                        provenance,
                        SITE,
                        hosted.owner(),
                        hosted.fullName(),
                        fields.flag("fork").orElse(false),
                        created,
                        pushed)));
    }

    private static void commit(GitHubAnswer.Commit commit, RawRecord raw, Reading reading) {
        Json author = commit.fields().at("commit", "author");
        Json committer = commit.fields().at("commit", "committer");
        Optional<Instant> authored = time(author, "date");
        if (authored.isEmpty()) {
            reading.refuse(raw, "is a commit without a date that can be read", "keep the field commit.author.date");
            return;
        }
        Instant recorded = time(committer, "date").orElse(authored.get());
        Provenance provenance = reading.provenance(raw, authored.get(), recorded, Speaker.RECORD);
        reading.state(Statement.of(
                handle(commit.owner()),
                new Repository.Commit(
                        provenance,
                        commit.repository(),
                        commit.sha(),
                        author.text("name").orElse(""),
                        author.text("email").flatMap(EmailAddress::parse),
                        authored.get(),
                        Optional.empty(),
                        committer.text("email").flatMap(EmailAddress::parse),
                        own(commit))));
    }

    /** GitHub names the account to which the author's address belongs, where it knows one. */
    private static Optional<Boolean> own(GitHubAnswer.Commit commit) {
        return commit.fields().text("author", "login").map(login -> login.equalsIgnoreCase(commit.owner()));
    }

    private static List<Key> handle(String login) {
        return List.of(Key.of(KeyKind.HANDLE, SITE + "/" + login));
    }

    private static Optional<Instant> time(Json object, String field) {
        return object.text(field).flatMap(Times::instant);
    }
}
