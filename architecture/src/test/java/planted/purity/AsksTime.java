package planted.purity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Planted: its answers depend on the day. */
@SuppressWarnings("JavaUtilDate")
final class AsksTime {
    private AsksTime() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static Date date() {
        return new Date();
    }
}
