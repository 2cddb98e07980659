package bonafide.source.osquery;

import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Serials;
import bonafide.source.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line in any of the three forms in which results are logged. */
final class OsqueryReader {
    private OsqueryReader() {}

    /** The result, or empty where the line was refused. */
    static Optional<OsqueryResult> read(RawRecord raw, Reading reading) {
        return switch (Json.parse(raw)) {
            case Json.Parsed.Broken broken -> {
                reading.refuse(raw, broken.reason(), broken.hint());
                yield Optional.empty();
            }
            case Json.Parsed.Value value -> read(value.json(), raw, reading);
        };
    }

    private static Optional<OsqueryResult> read(Json line, RawRecord raw, Reading reading) {
        Optional<String> query = line.text("name");
        Optional<Instant> at = line.number("unixTime").flatMap(Times::epochSeconds);
        if (query.isEmpty() || at.isEmpty()) {
            String missing = query.isEmpty() ? "name" : "unixTime";
            reading.refuse(
                    raw,
                    "is no result of osquery: " + missing + " is missing or cannot be read",
                    "a line of another log?");
            return Optional.empty();
        }
        Json decorations = line.at("decorations").isObject() ? line.at("decorations") : line;
        List<String> names = new ArrayList<>();
        decorations.text("hostname").ifPresent(names::add);
        decorations.text("computer_name").ifPresent(names::add);
        boolean isRemoved = line.text("action").filter("removed"::equals).isPresent();
        return Optional.of(new OsqueryResult(
                query.get(),
                at.get(),
                line.text("hostIdentifier").orElse(""),
                decorations.text("hardware_serial").flatMap(Serials::of),
                names,
                isRemoved ? List.of() : rows(line),
                isRemoved ? 1 : line.items("diffResults", "removed").size()));
    }

    private static List<Json> rows(Json line) {
        List<Json> rows = new ArrayList<>();
        if (line.at("columns").isObject()) {
            rows.add(line.at("columns"));
        }
        rows.addAll(line.items("snapshot"));
        rows.addAll(line.items("diffResults", "added"));
        return rows.stream().filter(Json::isObject).toList();
    }
}
