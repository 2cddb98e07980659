package bonafide.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Which table an answer comes from. Every answer carries it, and every finding that leans on the answer copies it, so
 * that an old case still explains itself after the table has changed.
 *
 * @param name what the table is, in lower case: {@code country of an address}
 * @param publisher who made it, or {@code your own list} and the file's name
 * @param published the day as of which it was true, or {@link #UNDATED}
 * @param licence under which it may be used, as its publisher names it
 * @param expires the last day on which it should be leaned on; {@link LocalDate#MAX} where it says none
 * @param entries how many rows it holds
 */
public record Table(
        String name, String publisher, LocalDate published, String licence, LocalDate expires, long entries) {
    /** The day of a table that does not say what day it is of. */
    public static final LocalDate UNDATED = LocalDate.EPOCH;

    /** Whether it says what day it is of. */
    public boolean dated() {
        return !published.equals(UNDATED);
    }

    /** The day as of which it was true, for people: {@code not stated} where it does not say. */
    public String publishedInWords() {
        return dated() ? published.toString() : "not stated";
    }

    /** Whether the table was out of date at that instant, by the calendar of UTC. */
    public boolean staleAt(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().isAfter(expires);
    }
}
