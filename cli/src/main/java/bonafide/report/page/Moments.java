package bonafide.report.page;

import bonafide.observation.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants and days as a page writes them: in UTC, year first, in the same words everywhere. */
final class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.ENGLISH);

    private Moments() {}

    /** To the minute; the day alone at midnight, which is how a record without a time is read; {@code undated}. */
    static String of(Instant instant) {
        if (instant.equals(Provenance.UNDATED)) {
            return "undated";
        }
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : MINUTE.format(time);
    }

    /** The day with its weekday. */
    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** The day in UTC. */
    static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
