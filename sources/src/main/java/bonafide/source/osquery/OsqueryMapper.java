package bonafide.source.osquery;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Observation;
import bonafide.observation.Provenance;
import bonafide.source.Json;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rows of a result say about the device. */
final class OsqueryMapper {
    void map(OsqueryResult result, RawRecord raw, Reading reading) {
        for (Json row : result.rows()) {
            Optional<? extends Observation> observation = OsqueryTable.of(result.query(), row)
                    .flatMap(table -> observation(table, row, result, raw, reading));
            if (observation.isPresent()) {
                reading.state(Statement.of(about(result, row, observation.get()), observation.get()));
            } else {
                reading.unknownType(result.query());
            }
        }
        for (int count = 0; count < result.removed(); count++) {
            reading.unknownType(result.query() + " (removed)");
        }
    }

    private static Optional<? extends Observation> observation(
            OsqueryTable table, Json row, OsqueryResult result, RawRecord raw, Reading reading) {
        boolean onlyRow = row.pointer().equals("/columns");
        Provenance provenance = reading.provenance(onlyRow ? raw : raw.part(row), result.at());
        return OsqueryRows.observation(table, row, provenance, result);
    }

    private static List<Key> about(OsqueryResult result, Json row, Observation observation) {
        Set<Key> keys = new LinkedHashSet<>(OwnKeys.of(observation));
        result.serial().ifPresent(serial -> keys.add(Key.of(KeyKind.DEVICE_SERIAL, serial)));
        if (observation instanceof Endpoint.Device) {
            row.text("hostname").ifPresent(name -> keys.add(Key.of(KeyKind.DEVICE_NAME, name)));
            row.text("computer_name").ifPresent(name -> keys.add(Key.of(KeyKind.DEVICE_NAME, name)));
        }
        result.names().forEach(name -> keys.add(Key.of(KeyKind.DEVICE_NAME, name)));
        if (!result.host().isEmpty()) {
            keys.add(Key.of(KeyKind.DEVICE_NAME, result.host()));
        }
        return List.copyOf(keys);
    }
}
