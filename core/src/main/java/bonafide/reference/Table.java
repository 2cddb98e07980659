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
 * @param published the day as of which it was true
 * @param licence under which it may be used, as its publisher names it
 * @param expires the last day on which it should be leaned on
 * @param entries how many rows it holds
 */
public record Table(
        String name, String publisher, LocalDate published, String licence, LocalDate expires, long entries) {
    /** Whether the table was out of date at that instant, by the calendar of UTC. */
    public boolean staleAt(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().isAfter(expires);
    }
}
