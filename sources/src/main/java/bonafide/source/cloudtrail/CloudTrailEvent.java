package bonafide.source.cloudtrail;

import bonafide.source.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * One event.
 *
 * @param type the service and what was called, such as {@code signin ConsoleLogin}
 * @param person the name of the user who acted; empty where it was no person
 * @param fields the whole event
 */
record CloudTrailEvent(String type, Instant at, Optional<String> person, Json fields) {}
