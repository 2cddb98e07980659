package bonafide.source.slackexport;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Contact;
import bonafide.observation.EmailAddress;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.util.List;
import java.util.Optional;

/** The people of a Slack workspace's export: users.json. */
public final class SlackUsers implements JsonSource {
    @Override
    public String name() {
        return "slack-export-users";
    }

    @Override
    public About about() {
        return new About(
                "Slack export: users.json",
                "The members of a workspace. Each joins an account to a mail address, so that what the account wrote in the"
                        + " export's channels is known to be that person's; without this file it is nobody's. A guest's"
                        + " address is personal, a member's is of work. Robots, and accounts whose address the export"
                        + " leaves out, are counted.",
                List.of("id, updated, is_bot, is_restricted, is_ultra_restricted, profile.email"),
                List.of("contact.email"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("id", "team_id", "name", "deleted", "profile"));
    }

    @Override
    public String nameHint() {
        return "users.json";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(user -> user(user, raw, reading));
    }

    /** The key of an account. */
    static Key account(String id) {
        return Key.of(KeyKind.USER_NAME, "slack/" + id);
    }

    private static void user(Json user, RawRecord raw, Reading reading) {
        Optional<String> id = user.text("id");
        Optional<EmailAddress> email = user.text("profile", "email").flatMap(EmailAddress::parse);
        if (id.isEmpty()) {
            reading.refuse(raw, "is no user: it has no id", "a record of something else?");
        } else if (user.flag("is_bot").orElse(false)) {
            reading.unknownType("robot");
        } else if (email.isEmpty()) {
            reading.unknownType("user without an address");
        } else {
            boolean guest = user.flag("is_restricted").orElse(false)
                    || user.flag("is_ultra_restricted").orElse(false);
            Provenance provenance = reading.provenance(
                    raw, user.number("updated").flatMap(Times::epochSeconds).orElse(Provenance.UNDATED));
            reading.state(Statement.of(
                    List.of(Key.of(KeyKind.EMAIL, email.get().toString()), account(id.get())),
                    new Contact.Email(provenance, email.get(), guest ? Contact.Use.PERSONAL : Contact.Use.WORK)));
        }
    }
}
