package bonafide.dossier;

import bonafide.observation.EmailAddress;
import bonafide.observation.PhoneNumber;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One value by which a record says whom it is about, in canonical form.
 *
 * @param kind what it is
 * @param value comparable: a mailbox, a number, lower case
 */
public record Key(KeyKind kind, String value) implements Comparable<Key> {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind).thenComparing(Key::value);

    /** Brings a written value to its canonical form. */
    public static Key of(KeyKind kind, String written) {
        String text = written.strip();
        return switch (kind) {
            case EMAIL ->
                new Key(
                        kind,
                        EmailAddress.parse(text).map(EmailAddress::mailbox).orElse(lower(text)));
            case PHONE ->
                new Key(kind, PhoneNumber.parse(text).map(PhoneNumber::value).orElse(text));
            case NAME -> new Key(kind, plainName(text));
            case EMPLOYEE_ID,
                    APPLICATION_ID,
                    PLATFORM_ACCOUNT,
                    USER_NAME,
                    DEVICE_SERIAL,
                    DEVICE_NAME,
                    ORDER,
                    TRACKING,
                    MEETING,
                    HANDLE -> new Key(kind, lower(text));
        };
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code e-mail dana@example.com}. */
    @Override
    public String toString() {
        return kind.word().replace('-', ' ') + " " + value;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A name without accents, punctuation, case and repeated spaces; the order of its words is kept. */
    private static String plainName(String name) {
        return isPlain(name) ? plainAscii(name) : plainUnicode(name);
    }

    private static boolean isPlain(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (name.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The same without patterns: most names need none, and logs name somebody in every line. */
    private static String plainAscii(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean apart = false;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (Character.isLetterOrDigit(letter)) {
                if (apart && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(Character.toLowerCase(letter));
                apart = false;
            } else {
                apart = true;
            }
        }
        return plain.toString();
    }

    private static String plainUnicode(String name) {
        String bare = ACCENTS.matcher(lower(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .replaceAll("");
        return NOT_A_WORD.matcher(bare).replaceAll(" ").strip();
    }
}
