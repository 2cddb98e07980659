package bonafide.source.slackexport;

import bonafide.dossier.Statement;
import bonafide.observation.Message;
import bonafide.observation.Speaker;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was written on one day in one channel of a Slack workspace's export. */
public final class SlackMessages implements JsonSource {
    private static final Set<String> WRITTEN = Set.of("", "thread_broadcast", "me_message", "file_share");

    @Override
    public String name() {
        return "slack-export-messages";
    }

    @Override
    public About about() {
        return new About(
                "Slack export: messages of a day",
                "The files of a channel, a direct or a group conversation, one a day. A message is its writer's own words;"
                        + " who they are is known through the export's users.json. Quoted lines are dropped, because"
                        + " they are somebody else's words. To whom a message was written is not known from here. Notices"
                        + " and what robots post are counted. Files are never opened. The conversation is the folder,"
                        + " with the thread where there is one.",
                List.of("type, subtype, user, bot_id, ts, thread_ts, text"),
                List.of("message.sent"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("type", "user", "text", "ts"));
    }

    @Override
    public String nameHint() {
        return ".json";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(message -> message(message, raw, reading));
    }

    private static void message(Json message, RawRecord raw, Reading reading) {
        String subtype = message.text("subtype").orElse("");
        Optional<String> user = message.text("user");
        Optional<Instant> at = message.number("ts").flatMap(Times::epochSeconds);
        String text = words(message.text("text").orElse(""));
        if (message.at("type").isMissing() || at.isEmpty()) {
            reading.refuse(raw, "is no message: it has no type, or no ts that can be read", "export it again");
        } else if (!WRITTEN.contains(subtype) || message.text("bot_id").isPresent() || user.isEmpty()) {
            reading.unknownType(subtype.isEmpty() ? "message of a robot" : subtype);
        } else if (text.isEmpty()) {
            reading.unknownType("message without words of its own");
        } else {
            String folder = folder(reading.file());
            String thread =
                    message.text("thread_ts").map(ts -> folder + "/" + ts).orElse(folder);
            reading.state(Statement.of(
                    List.of(SlackUsers.account(user.get())),
                    new Message.Sent(
                            reading.provenance(raw, at.get(), at.get(), Speaker.CLAIM),
                            "slack",
                            Optional.of(thread),
                            Message.Direction.FROM_PERSON,
                            text)));
        }
    }

    /** The text without quoted lines, with links and people as they are shown. */
    private static String words(String marked) {
        String own = marked.lines()
                .filter(line -> !line.startsWith("&gt;") && !line.startsWith(">"))
                .collect(Collectors.joining("\n"));
        return own.replaceAll("<[^<>|\n]{1,2000}\\|([^<>\n]{1,2000})>", "$1")
                .replaceAll("<([^<>\n]{1,2000})>", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private static String folder(String file) {
        String[] steps = file.split("[/!]", -1);
        return steps.length < 2 ? "conversation" : steps[steps.length - 2];
    }
}
