package bonafide.source.mail;

import bonafide.observation.EmailAddress;
import bonafide.source.Bounds;
import bonafide.source.RawRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message: its header, the first text in it, and what a delivery report says. Attachments and messages within the
 * message are passed over unopened.
 */
final class MailReader {
    private static final int MOST_PARTS = 200;
    private static final int DEEPEST = 16;
    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(1024 * 1024)
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(64 * 1024)
            .build();

    private final MailHeaders headers = new MailHeaders();
    private final List<Mail.Undelivered> undelivered = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;
    private boolean headerEnded;
    private boolean attached;
    private boolean divided;
    private boolean undividable;
    private int depth;
    private int parts;

    private MailReader() {}

    /** The message, or why it is none. */
    sealed interface Outcome {
        record Read(Mail mail) implements Outcome {}

        record Refused(String reason, String hint) implements Outcome {}
    }

    static Outcome read(RawRecord raw, int skipped) {
        MailReader reader = new MailReader();
        MimeTokenStream stream = new MimeTokenStream(BOUNDS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(new ByteArrayInputStream(raw.bytes(), raw.from() + skipped, raw.length() - skipped));
            EntityState state = stream.getState();
            while (state != EntityState.T_END_OF_STREAM && !reader.refuses()) {
                reader.take(state, stream);
                state = stream.next();
            }
        } catch (MimeException | IOException broken) {
            return new Outcome.Refused("is a message that cannot be read: " + broken.getMessage(), "is it damaged?");
        }
        if (reader.undividable) {
            return new Outcome.Refused(
                    "is a message that names no boundary between its parts", "export it again, or look at it by hand");
        }
        if (reader.refuses()) {
            return new Outcome.Refused(
                    "is a message of more than " + MOST_PARTS + " parts, or " + DEEPEST + " within one another",
                    "look at it by hand");
        }
        return reader.mail();
    }

    private boolean refuses() {
        return undividable || parts > MOST_PARTS || depth > DEEPEST;
    }

    private Outcome mail() {
        Optional<EmailAddress> from = headers.from();
        if (from.isEmpty() && undelivered.isEmpty()) {
            return new Outcome.Refused("is a message without one From that can be read", "export it with its header");
        }
        String text = plain != null ? plain : html != null ? HtmlText.of(html) : "";
        return new Outcome.Read(new Mail(
                from,
                headers.to(),
                headers.sent(),
                headers.received(),
                headers.thread(),
                OwnWords.of(text),
                headers.kind(),
                undelivered));
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> {
                attached = false;
                divided = false;
            }
            case T_FIELD -> field(stream.getField());
            case T_END_HEADER -> headerEnded = true;
            case T_START_MULTIPART -> depth++;
            case T_END_MULTIPART -> depth--;
            case T_BODY -> {
                parts++;
                // the parser takes parts that it cannot divide for one text, whose words would be nobody's
                undividable = divided;
                body(stream.getBodyDescriptor(), stream);
            }
            default -> {}
        }
    }

    private void field(Field field) {
        String body = field.getBody();
        if (body == null) {
            return;
        }
        if (!headerEnded) {
            headers.add(field.getName(), body);
        }
        if (field.getName().equalsIgnoreCase("Content-Type")) {
            divided = body.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
        }
        if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            String disposition = body.strip().toLowerCase(Locale.ROOT);
            attached = disposition.startsWith("attachment") || disposition.contains("filename");
        }
    }

    private void body(BodyDescriptor part, MimeTokenStream stream) throws IOException {
        String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
        if (type.equals("message/delivery-status")) {
            undelivered.addAll(DeliveryStatus.read(text(part, stream.getDecodedInputStream())));
        } else if (!attached && type.equals("text/plain") && plain == null) {
            plain = text(part, stream.getDecodedInputStream());
        } else if (!attached && type.equals("text/html") && html == null) {
            html = text(part, stream.getDecodedInputStream());
        }
    }

    private static String text(BodyDescriptor part, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(4 * Bounds.TEXT);
        String text = decoded(bytes, part.getCharset());
        return text.length() > Bounds.TEXT ? text.substring(0, Bounds.TEXT) : text;
    }

    /** What says nothing of its characters, or the wrong thing, is UTF-8 where it can be, else Latin. */
    private static String decoded(byte[] bytes, @Nullable String charset) {
        Charset named = StandardCharsets.UTF_8;
        try {
            named = charset == null || charset.equalsIgnoreCase("us-ascii") ? named : Charset.forName(charset);
            return named.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException wrong) {
            return new String(bytes, named.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : named);
        }
    }
}
