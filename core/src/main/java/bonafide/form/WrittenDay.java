package bonafide.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days as ISO 8601 writes them. Without the language's own reader, which takes ten times as long: nearly every record has one. */
public final class WrittenDay {
    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 3000;

    private WrittenDay() {}

    /** Reads {@code 2026-03-14}; empty for a day that no calendar has, and for years beyond which reckoning has no bounds. */
    public static Optional<LocalDate> parse(String text) {
        boolean shaped = text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = shaped ? Digits.number(text, 0, 4) : -1;
        int month = shaped ? Digits.number(text, 5, 7) : -1;
        int day = shaped ? Digits.number(text, 8, LENGTH) : -1;
        if (year < FIRST_YEAR || year >= LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        YearMonth ofMonth = YearMonth.of(year, month);
        return ofMonth.isValidDay(day) ? Optional.of(ofMonth.atDay(day)) : Optional.empty();
    }
}
