package bonafide.source;

import bonafide.form.Digits;
import bonafide.form.WrittenDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points in time as exports write them. */
public final class Times {
    private static final int SECONDS_END = 19;
    private static final int DAY_LENGTH = 10;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 3000;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");
    private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;
    private static final long EPOCH_SECONDS_BEGIN = 100_000_000L;
    private static final long EPOCH_SECONDS_END = 32_503_680_000L;
    private static final long SECONDS_A_DAY = 86_400;
    private static final long NANOS = 1_000_000_000L;
    private static final List<String> UTC_NAMES = List.of(" UTC", " GMT", " Z");
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile(":\\d{2}(?:\\.\\d+)? ?[+-]\\d{4}$");

    private Times() {}

    /**
     * Reads an instant with an offset or in UTC, as ISO 8601, with a space between day and time, or as letters are dated.
     * Empty for anything else: a time without an offset may be any of twenty-four, and 03/04/2026 two days.
     */
    public static Optional<Instant> instant(String text) {
        String written = text.strip();
        Optional<Instant> quick = inUtc(written);
        if (quick.isPresent()) {
            return quick;
        }
        String isoLike = isoLike(written);
        try {
            return Optional.of(OffsetDateTime.parse(isoLike).toInstant()).filter(Times::isPlausible);
        } catch (DateTimeException notIso) {
            return rfc2822(written);
        }
    }

    /** Reads the count of 100 nanoseconds since 1601 that Windows keeps; zero and the largest number mean never. */
    public static Optional<Instant> fileTime(long ticks) {
        long seconds = Math.floorDiv(ticks, 10_000_000L) - SECONDS_FROM_1601_TO_1970;
        return ticks <= 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(seconds, Math.floorMod(ticks, 10_000_000L) * 100))
                        .filter(Times::isPlausible);
    }

    /**
     * Reads a count since 1970 whose unit its size tells: seconds, thousandths, millionths or billionths. Each is plausible
     * in one unit alone, from 1973 on.
     */
    public static Optional<Instant> epoch(long count) {
        long perSecond = 1;
        while (count / perSecond >= EPOCH_SECONDS_END && perSecond < NANOS) {
            perSecond *= 1_000;
        }
        return count / perSecond < EPOCH_SECONDS_BEGIN || count == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(count / perSecond, count % perSecond * (NANOS / perSecond)))
                        .filter(Times::isPlausible);
    }

    /** A time of more than four digits a year is none that happened, and reckoning with it goes beyond all bounds. */
    private static boolean isPlausible(Instant instant) {
        return !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
    }

    /** Brings {@code 2026-03-14 09:26:53.1 UTC}, {@code ... +0100} and their like to the form that Java reads. */
    private static String isoLike(String written) {
        String text = written;
        for (String zone : UTC_NAMES) {
            text = text.endsWith(zone) ? text.substring(0, text.length() - zone.length()) + "Z" : text;
        }
        if (OFFSET_WITHOUT_COLON.matcher(text).find()) {
            text = text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2);
        }
        return text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T").replaceFirst(" +(?=[+-]\\d{2}:?\\d{2}$)", "");
    }

    /** Reads the date of a letter (RFC 2822, section 3.3): {@code Sat, 14 Mar 2026 09:26:53 +0000 (UTC)}. */
    private static Optional<Instant> rfc2822(String written) {
        String bare = written.replaceFirst("\\s*\\([^()]*\\)$", "").replaceFirst(" UTC?$", " GMT");
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(bare)))
                    .filter(Times::isPlausible);
        } catch (DateTimeException notALetters) {
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
        Optional<LocalDate> day = WrittenDay.parse(text.strip());
        return day.isPresent()
                ? Optional.of(Instant.ofEpochSecond(day.get().toEpochDay() * SECONDS_A_DAY))
                : instant(text);
    }

    /** Reads a day, be it followed by a time. */
    public static Optional<LocalDate> day(String text) {
        String written = text.strip();
        boolean timeFollows = written.length() > DAY_LENGTH
                && (written.charAt(DAY_LENGTH) == 'T' || written.charAt(DAY_LENGTH) == ' ');
        return WrittenDay.parse(timeFollows ? written.substring(0, DAY_LENGTH) : written);
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
        int date = Digits.number(text, 0, 4) | Digits.number(text, 5, 7) | Digits.number(text, 8, 10);
        int time = Digits.number(text, 11, 13) | Digits.number(text, 14, 16) | Digits.number(text, 17, SECONDS_END);
        if (nanos < 0
                || (date | time) < 0
                || Digits.number(text, 0, 4) < FIRST_YEAR
                || Digits.number(text, 0, 4) >= LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                            Digits.number(text, 0, 4),
                            Digits.number(text, 5, 7),
                            Digits.number(text, 8, 10),
                            Digits.number(text, 11, 13),
                            Digits.number(text, 14, 16),
                            Digits.number(text, 17, SECONDS_END),
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
        int value = text.charAt(SECONDS_END) == '.' && digits > 0 ? Digits.number(text, SECONDS_END + 1, to) : -1;
        for (int scale = digits; value > 0 && scale < 9; scale++) {
            value *= 10;
        }
        return value;
    }
}
