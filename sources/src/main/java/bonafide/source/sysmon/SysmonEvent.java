package bonafide.source.sysmon;

import bonafide.source.Times;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One event of the log.
 *
 * @param provider who wrote it
 * @param id its number
 * @param recorded when the system wrote it down
 * @param computer the machine's name
 * @param data the event's own fields
 */
record SysmonEvent(String provider, int id, Instant recorded, String computer, Map<String, String> data) {
    SysmonEvent {
        data = Map.copyOf(data);
    }

    boolean isSysmon() {
        return provider.contains("Sysmon");
    }

    /** A field that says something. */
    Optional<String> field(String name) {
        return Optional.ofNullable(data.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals("-") && !value.equals("(null)"));
    }

    /** When it happened, which Sysmon writes in UTC without saying so in the value. */
    Instant at() {
        return field("UtcTime").flatMap(time -> Times.instant(time + "Z")).orElse(recorded);
    }
}
