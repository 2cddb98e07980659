package bonafide.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Points in time as exports write them. */
public final class Times {
    private static final int SECONDS_END = 19;
    private static final int DAY_LENGTH = 10;

    private Times() {}

    /**
     * Reads an instant with an offset, with {@code T} or a space between day and time. Empty for anything else: a time
     * without an offset may be any of twenty-four.
     */
    public static Optional<Instant> instant(String text) {
        String written = text.strip();
        Optional<Instant> quick = inUtc(written);
        if (quick.isPresent()) {
            return quick;
        }
        try {
            return Optional.of(OffsetDateTime.parse(written.replace(' ', 'T')).toInstant());
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    /** The same time with the offset of UTC, where it carries none: for fields that the vendor documents to be in UTC. */
    public static String inUtcUnlessSaid(String text) {
        String written = text.strip();
        boolean said = written.length() < SECONDS_END
                || written.substring(DAY_LENGTH).chars().anyMatch(one -> one == 'Z' || one == '+' || one == '-');
        return said ? written : written + "Z";
    }

    /** Reads an instant, or a day as its first instant in UTC. */
    public static Optional<Instant> instantOrDay(String text) {
        Optional<Instant> instant = instant(text);
        return instant.isPresent() || text.strip().length() != DAY_LENGTH
                ? instant
                : day(text).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Reads a day, be it followed by a time. */
    public static Optional<LocalDate> day(String text) {
        String written = text.strip();
        boolean timeFollows = written.length() > DAY_LENGTH
                && (written.charAt(DAY_LENGTH) == 'T' || written.charAt(DAY_LENGTH) == ' ');
        try {
            return Optional.of(LocalDate.parse(timeFollows ? written.substring(0, DAY_LENGTH) : written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Reads seconds since 1970, with or without a fraction. */
    public static Optional<Instant> epochSeconds(double seconds) {
        boolean plausible = seconds > 0 && seconds < 32_503_680_000.0;
        return plausible ? Optional.of(Instant.ofEpochMilli(Math.round(seconds * 1000))) : Optional.empty();
    }

    /** Reads {@code 2026-03-14T09:26:53Z}, with or without a fraction, which is how nearly every log writes. */
    private static Optional<Instant> inUtc(String text) {
        int length = text.length();
        boolean shaped = length > SECONDS_END
                && length <= SECONDS_END + 11
                && text.charAt(length - 1) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        if (!shaped) {
            return Optional.empty();
        }
        int nanos = fraction(text, length - 1);
        int date = digits(text, 0, 4) | digits(text, 5, 7) | digits(text, 8, 10);
        int time = digits(text, 11, 13) | digits(text, 14, 16) | digits(text, 17, SECONDS_END);
        if (nanos < 0 || (date | time) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                            digits(text, 0, 4),
                            digits(text, 5, 7),
                            digits(text, 8, 10),
                            digits(text, 11, 13),
                            digits(text, 14, 16),
                            digits(text, 17, SECONDS_END),
                            nanos)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The digits behind the seconds as nanoseconds, or -1. */
    private static int fraction(String text, int to) {
        if (to == SECONDS_END) {
            return 0;
        }
        int digits = to - SECONDS_END - 1;
        int value = text.charAt(SECONDS_END) == '.' && digits > 0 ? digits(text, SECONDS_END + 1, to) : -1;
        for (int scale = digits; value > 0 && scale < 9; scale++) {
            value *= 10;
        }
        return value;
    }

    /** The number that the digits make, or -1 where one is none. */
    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
