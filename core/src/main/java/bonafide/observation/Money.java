package bonafide.observation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount in units of the currency, as written
 * @param currency three letters of ISO 4217, or the ticker of a virtual currency
 */
public record Money(BigDecimal amount, String currency) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,8})?) ([A-Z]{3,5})");

    /** Reads {@code 1200.00 USD}. */
    public static Optional<Money> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Money(new BigDecimal(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
