package bonafide.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that say that nobody lives at an address. A unit sign alone never suffices, nor a rural box (RR, HC), and a word
 * like "freight" does not count where a street is named so.
 */
final class MailDropWords {
    private static final Pattern POST_BOX =
            Pattern.compile(" (?:P ?O ?B(?:OX)?|POST(?:AL)? OFFICE BOX|POSTAL BOX) (?:NO |NUMBER )?[0-9A-Z]{0,2}[0-9]");
    private static final Pattern PRIVATE_BOX =
            Pattern.compile(" (?:PMB|PRIVATE MAIL ?BOX) (?:NO |NUMBER )?[0-9A-Z]{1,8} ");
    private static final Pattern STREET_FOLLOWS = Pattern.compile("^ (?:[A-Z]+ )?(?:ST|STREET|RD|ROAD|AVE|AVENUE|BLVD"
            + "|BOULEVARD|DR|DRIVE|LN|LANE|WAY|CT|COURT|PL|PLACE|PKWY|PARKWAY|CIR|CIRCLE|LOOP|TRL|TRAIL|HWY|HIGHWAY|SQ"
            + "|SQUARE|TER|TERRACE|ROW|ALLEY) ");

    private final List<Phrase> phrases;

    private record Phrase(String words, String kind, boolean streetsMayBeNamedSo) {
        boolean in(String text) {
            int at = text.indexOf(words);
            while (at >= 0) {
                String behind = text.substring(at + words.length() - 1);
                if (!streetsMayBeNamedSo || !STREET_FOLLOWS.matcher(behind).find()) {
                    return true;
                }
                at = text.indexOf(words, at + 1);
            }
            return false;
        }
    }

    private MailDropWords(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** Reads {@code phrase}, {@code kind} and {@code street}, the last being "yes" for a word that streets are named by. */
    static MailDropWords read(OwnList list) {
        List<Phrase> phrases = new ArrayList<>();
        for (Rows.Row row : Rows.read(list, new Refusals(list.name()))) {
            phrases.add(new Phrase(
                    plain(row.cell("phrase")),
                    row.cell("kind"),
                    row.cell("street").equals("yes")));
        }
        return new MailDropWords(phrases);
    }

    /** What the address looks like. */
    Optional<String> kind(String written) {
        String text = plain(written);
        if (PRIVATE_BOX.matcher(text).find()) {
            return Optional.of("a private mailbox (PMB)");
        }
        for (Phrase phrase : phrases) {
            if (phrase.in(text)) {
                return Optional.of(phrase.kind);
            }
        }
        return POST_BOX.matcher(text).find() ? Optional.of("a post office box") : Optional.empty();
    }

    /** Upper case, words and numbers with one space between, before and behind. */
    private static String plain(String text) {
        return " " + PlainWords.of(text) + " ";
    }
}
