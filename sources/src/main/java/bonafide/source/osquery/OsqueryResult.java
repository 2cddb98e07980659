package bonafide.source.osquery;

import bonafide.source.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the log.
 *
 * @param query the scheduled query's name, with its pack's in front
 * @param at when it ran
 * @param host how the device identifies itself
 * @param serial its serial number, where decorations give it
 * @param names names that decorations give the device
 * @param rows the rows that were there or were added, as objects of columns
 * @param removed how many rows were no longer there
 */
record OsqueryResult(
        String query,
        Instant at,
        String host,
        Optional<String> serial,
        List<String> names,
        List<Json> rows,
        int removed) {}
