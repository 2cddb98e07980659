package bonafide.source.git;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as {@code git log} prints them: by default, and with {@code --date=iso}, {@code iso-strict}, {@code rfc},
 * {@code raw} and {@code unix}.
 *
 * @param offsetMinutes in minutes east, where it is printed
 */
record GitLogDates(Instant at, Optional<Integer> offsetMinutes) {
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,11})(?: ([+-])(\\d{2})(\\d{2}))?");
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT),
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu xx", Locale.ENGLISH),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.RFC_1123_DATE_TIME);

    /** Reads a time that names its offset, or is seconds since 1970; a time of an unnamed clock may be any of twenty-four. */
    static Optional<GitLogDates> read(String text) {
        String written = text.strip();
        Matcher seconds = SECONDS.matcher(written);
        if (seconds.matches()) {
            return Optional.of(
                    new GitLogDates(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))), offset(seconds)));
        }
        return FORMATS.stream()
                .flatMap(format -> time(written, format).stream())
                .findFirst()
                .map(time -> new GitLogDates(
                        time.toInstant(), Optional.of(time.getOffset().getTotalSeconds() / 60)));
    }

    private static Optional<OffsetDateTime> time(String text, DateTimeFormatter format) {
        try {
            return Optional.of(OffsetDateTime.parse(text, format));
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> offset(Matcher seconds) {
        String sign = seconds.group(2);
        if (sign == null) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(seconds.group(3)) * 60 + Integer.parseInt(seconds.group(4));
        return Optional.of(sign.equals("-") ? -minutes : minutes);
    }
}
