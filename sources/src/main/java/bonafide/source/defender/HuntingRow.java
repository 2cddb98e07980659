package bonafide.source.defender;

import bonafide.dossier.Key;
import bonafide.observation.EmailAddress;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.Machines;
import bonafide.source.RawRecord;
import bonafide.source.Times;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of advanced hunting, from whichever export.
 *
 * @param table its table's name, or "" where the export does not say
 * @param cells the row's values by column, in the schema's own spelling
 * @param additional what {@code AdditionalFields} holds
 * @param raw the row's bytes
 */
record HuntingRow(String table, Function<String, Optional<String>> cells, Json additional, RawRecord raw) {
    /** What stands in {@code AdditionalFields}: an object, or a text that holds one. */
    static Json additional(Json value) {
        return value.isObject() ? value : additional(value.text().orElse(""));
    }

    /** What a text in {@code AdditionalFields} holds. */
    static Json additional(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (Json.parse(new RawRecord(bytes, 0, bytes.length, 1, ""))) {
            case Json.Parsed.Value value -> value.json();
            case Json.Parsed.Broken broken -> Json.missing();
        };
    }

    /** A value that says something. */
    Optional<String> cell(String column) {
        return cells.apply(column).filter(value -> !value.equals("null"));
    }

    /** When it happened; empty where the row does not say, or not in which zone. */
    Optional<Instant> at() {
        return cell("Timestamp").or(() -> cell("TimeGenerated")).flatMap(Times::instant);
    }

    /** When it happened, or that it is not known. */
    Instant atOrUndated() {
        return at().orElse(Provenance.UNDATED);
    }

    /** The machine's name, or "". */
    String device() {
        return cell("DeviceName").orElse("");
    }

    /** The person's account: a principal name, or the name of an account of the domain. */
    Optional<String> account() {
        String name = cell("AccountName").orElse("");
        return cell("AccountUpn")
                .filter(principal -> EmailAddress.parse(principal).isPresent())
                .or(() -> Machines.domainAccount(cell("AccountDomain").orElse(""), name, device()));
    }

    /** Whom a row about a machine is about. */
    List<Key> about(Optional<String> account) {
        return Machines.keys(Optional.empty(), cell("DeviceName").map(List::of).orElse(List.of()), account);
    }
}
