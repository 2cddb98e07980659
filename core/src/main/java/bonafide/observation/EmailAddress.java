package bonafide.observation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An e-mail address in lower case.
 *
 * @param local the part before the last {@code @}
 * @param domain the part after it, without a trailing dot
 */
public record EmailAddress(String local, String domain) implements Comparable<EmailAddress> {
    private static final int LONGEST = 254;
    private static final Set<String> IGNORES_DOTS = Set.of("gmail.com", "googlemail.com");

    /** Reads an address, with or without a display name in front of angle brackets. Empty where it is none. */
    public static Optional<EmailAddress> parse(String text) {
        String bare = insideBrackets(text.strip()).toLowerCase(Locale.ROOT);
        bare = bare.startsWith("mailto:") ? bare.substring(7) : bare;
        int at = bare.lastIndexOf('@');
        if (at < 1 || at == bare.length() - 1 || bare.length() > LONGEST || holdsWhatCannotStand(bare)) {
            return Optional.empty();
        }
        String domain = bare.endsWith(".") ? bare.substring(at + 1, bare.length() - 1) : bare.substring(at + 1);
        boolean plausible = domain.indexOf('.') > 0 && !domain.contains("..") && !domain.endsWith(".");
        return plausible ? Optional.of(new EmailAddress(bare.substring(0, at), domain)) : Optional.empty();
    }

    /**
     * The mailbox that variants of one address lead to: what follows a plus sign is dropped, and dots too where the
     * provider is known to ignore them, whose two domains are one. Equal mailboxes are one mailbox.
     */
    public String mailbox() {
        int plus = local.indexOf('+');
        String stem = plus > 0 ? local.substring(0, plus) : local;
        return IGNORES_DOTS.contains(domain) ? stem.replace(".", "") + "@gmail.com" : stem + "@" + domain;
    }

    @Override
    public int compareTo(EmailAddress other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }

    private static String insideBrackets(String text) {
        int open = text.lastIndexOf('<');
        return open >= 0 && text.endsWith(">")
                ? text.substring(open + 1, text.length() - 1).strip()
                : text;
    }

    private static boolean holdsWhatCannotStand(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (cannotStand(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cannotStand(int character) {
        return character <= ' '
                || character == 127
                || character == ','
                || character == ';'
                || character == '<'
                || character == '>';
    }
}
