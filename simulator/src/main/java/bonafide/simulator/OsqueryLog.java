package bonafide.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Inventories as osquery's result log writes them: one event a row that was added to a scheduled query's result. */
final class OsqueryLog {
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy 'UTC'", Locale.ENGLISH);

    private OsqueryLog() {}

    static String line(Machine machine, Machine.Seen seen) {
        ObjectNode columns = Json.object();
        seen.columns().forEach(columns::put);
        ObjectNode event = Json.object();
        event.put("name", "pack_meridian-inventory_" + seen.query());
        event.put("hostIdentifier", machine.host());
        event.put("calendarTime", calendar(seen.at()));
        event.put("unixTime", seen.at().getEpochSecond());
        event.put("epoch", 0).put("counter", 0).put("numerics", false);
        event.putObject("decorations").put("hardware_serial", machine.serial()).put("hostname", machine.host());
        event.set("columns", columns);
        event.put("action", "added");
        return Json.line(event) + "\n";
    }

    private static String calendar(Instant at) {
        return CALENDAR.format(at.atOffset(ZoneOffset.UTC));
    }
}
