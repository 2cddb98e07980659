package bonafide.source.greenhouse;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.source.Json;
import java.time.Instant;
import java.util.List;

/**
 * A candidate.
 *
 * @param id Greenhouse's id
 * @param name first and last name
 * @param created when the candidate came into the system
 * @param shared the keys that hold for every application: mail addresses, telephone numbers, the name
 * @param applications keys of the applications, or of the candidate where there are none
 * @param fields the whole object
 */
record GreenhouseCandidate(
        String id, String name, Instant created, List<Key> shared, List<Key> applications, Json fields) {
    /** The key that an application's id is. */
    static Key application(String id) {
        return Key.of(KeyKind.APPLICATION_ID, id);
    }
}
