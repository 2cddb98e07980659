package bonafide.source.mail;

import bonafide.observation.Position;
import bonafide.source.Bounds;
import bonafide.source.Feed;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Many messages in one file, each below a line that begins with {@code From }. */
public final class Mailbox implements TextSource {
    private static final Pattern DIVIDER = Pattern.compile(
            "From \\S+ +\\w{3},? +(?:\\w{3} +\\d{1,2}|\\d{1,2} +\\w{3}) +[^\\r\\n]{0,80}\\d{4}[^\\r\\n]{0,100}\\r?");
    private static final int LONGEST_DIVIDER = 300;
    private static final byte[] BEGINNING = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public About about() {
        return new About(
                "Mailbox (mbox)",
                "Many messages in one file, as Thunderbird, Apple Mail and Google Takeout export them: each begins, after"
                        + " a blank line, with `From `, an address or a dash, and a day." + Messages.WHAT_IS_MADE
                        + " A message of more than 8 MiB is refused alone.",
                List.of("as for `mail-message`"),
                List.of("message.sent", "contact.delivery-failed"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text("From, an address and a day", Mailbox::begins));
    }

    @Override
    public String nameHint() {
        return ".mbox";
    }

    /** A line that divides is known only once it is read, so the record that it ends is cut off before it. */
    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        while (feed.peek() != Feed.END) {
            feed.mark();
            long line = feed.markLine();
            if (takeMessage(feed)) {
                RawRecord raw = feed.trimmedRecord("");
                if (raw.length() > 0) {
                    reading.count(raw, record -> message(record, reading));
                }
                feed.unmark();
            } else {
                feed.unmark();
                takeRest(feed);
                reading.refusePart(
                        Position.ofLine(line),
                        "is a message of more than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                        "export it without attachments");
            }
        }
    }

    /** Takes lines up to the next that divides; false where the message grows too long before. */
    private static boolean takeMessage(Feed feed) throws IOException {
        if (!takeLine(feed)) {
            return false;
        }
        boolean blank = false;
        while (feed.peek() >= 0) {
            if (blank && divides(feed)) {
                return true;
            }
            blank = feed.peek() == '\n' || feed.peek() == '\r';
            if (!takeLine(feed)) {
                return false;
            }
        }
        return feed.peek() == Feed.END;
    }

    private static void takeRest(Feed feed) throws IOException {
        boolean blank = false;
        while (feed.peek() != Feed.END && !(blank && divides(feed))) {
            blank = feed.peek() == '\n' || feed.peek() == '\r';
            takeLine(feed);
        }
    }

    private static boolean takeLine(Feed feed) throws IOException {
        boolean whole = feed.takeLine();
        if (whole && feed.peek() == '\n') {
            feed.take();
        }
        return whole;
    }

    private static boolean divides(Feed feed) throws IOException {
        return feed.peek() == 'F'
                && feed.lineAhead(LONGEST_DIVIDER).filter(Mailbox::divides).isPresent();
    }

    /** A mailbox ends with a newline; where it was cut off, its last line may have become one that divides. */
    private static boolean divides(String line) {
        boolean whole = line.endsWith("\n");
        return whole
                ? DIVIDER.matcher(line.substring(0, line.length() - 1)).matches()
                : line.startsWith("From ") || "From ".startsWith(line);
    }

    private static void message(RawRecord raw, Reading reading) {
        int end = raw.from();
        while (end < raw.to() && raw.bytes()[end] != '\n') {
            end++;
        }
        boolean divided = raw.length() > BEGINNING.length
                && java.util.Arrays.equals(
                        raw.bytes(), raw.from(), raw.from() + BEGINNING.length, BEGINNING, 0, BEGINNING.length);
        Messages.read(raw, divided ? Math.min(end + 1, raw.to()) - raw.from() : 0, reading);
    }

    private static boolean begins(String text) {
        int end = text.indexOf('\n');
        return end > 0 && DIVIDER.matcher(text.substring(0, end)).matches() && Messages.begins(text.substring(end + 1));
    }
}
