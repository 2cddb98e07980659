package bonafide.source.mail;

import bonafide.observation.Position;
import bonafide.source.Bounds;
import bonafide.source.Feed;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import java.io.IOException;
import java.util.List;

/** One message in a file, as mail programs save it. */
public final class SingleMessage implements TextSource {
    @Override
    public String name() {
        return "mail-message";
    }

    @Override
    public About about() {
        return new About(
                "Mail message (eml)",
                "One message a file, with its header." + Messages.WHAT_IS_MADE,
                List.of(
                        "From, To, Cc, Date, Received, Message-ID, References, In-Reply-To, Auto-Submitted,"
                                + " Authentication-Results (dmarc)",
                        "the first text/plain, else the first text/html",
                        "message/delivery-status: Final-Recipient, Action, Diagnostic-Code, Status"),
                List.of("message.sent", "contact.delivery-failed"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text("lines such as From: and Date:", Messages::begins));
    }

    @Override
    public String nameHint() {
        return ".eml";
    }

    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        feed.mark();
        while (feed.takeLine() && feed.peek() == '\n') {
            feed.take();
        }
        if (feed.peek() == Feed.TOO_LONG) {
            reading.refusePart(
                    Position.ofLine(1),
                    "is a message of more than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                    "save it without attachments");
            return;
        }
        RawRecord raw = feed.trimmedRecord("");
        if (raw.length() > 0) {
            reading.count(raw, record -> Messages.read(record, 0, reading));
        }
    }
}
