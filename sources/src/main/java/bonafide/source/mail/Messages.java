package bonafide.source.mail;

import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.regex.Pattern;

/** What single messages and mailboxes have in common. */
final class Messages {
    /** What the documentation says of both. */
    static final String WHAT_IS_MADE =
            " A message is a fact about the address in From, as the person's own words, and about those in To and Cc, as"
                    + " words to them; more than fifty of these are a circular and left out. Its thread is the first"
                    + " message that it refers to. Lines that it quotes and what it forwards are somebody else's words and"
                    + " are dropped; so is everything but the first text. Attachments, and messages in the message, are"
                    + " never opened. A message that a machine says it wrote, or whose sender's domain disowns it"
                    + " (dmarc=fail), is counted and not read: nobody is to answer for a forged From. A report that a"
                    + " message could not be delivered is a fact about the address. Reply-To is not read: relays and lists"
                    + " set it.";

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:");
    private static final Pattern FROM = Pattern.compile("(?im)^From:");
    private static final Pattern SECOND = Pattern.compile("(?im)^(?:Date|Message-ID|Received|Subject):");

    private Messages() {}

    /** Whether a text begins with the header of a message. */
    static boolean begins(String text) {
        if (!HEADER.matcher(text).lookingAt()) {
            return false;
        }
        String plain = text.replace("\r\n", "\n");
        int end = plain.indexOf("\n\n");
        String header = end < 0 ? plain : plain.substring(0, end);
        return FROM.matcher(header).find() && SECOND.matcher(header).find();
    }

    /** Reads a message that begins so many bytes after the record. */
    static void read(RawRecord raw, int skipped, Reading reading) {
        switch (MailReader.read(raw, skipped)) {
            case MailReader.Outcome.Read read -> MailMapper.map(read.mail(), raw, reading);
            case MailReader.Outcome.Refused refused -> reading.refuse(raw, refused.reason(), refused.hint());
        }
    }
}
