package bonafide.redflag;

import java.util.Locale;
import java.util.Optional;

/**
 * A group of red flags that could share one innocent cause and therefore corroborate each other only up to a cap. The
 * first word of a red flag's id names its category.
 */
public enum Category {
    IDENTITY,
    DOCUMENT,
    RESUME,
    CONTACT,
    INTERVIEW,
    SHIPPING,
    PAYMENT,
    SIGNIN,
    ENDPOINT,
    BEHAVIOUR,
    PLATFORM,
    DATA,
    VENDOR;

    /** The word that ids begin with. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The category whose word the id begins with. */
    public static Optional<Category> of(String redFlagId) {
        int dash = redFlagId.indexOf('-');
        String word = dash < 0 ? redFlagId : redFlagId.substring(0, dash);
        for (Category category : values()) {
            if (category.word().equals(word)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
