package bonafide.source.crowdstrike;

import bonafide.source.Json;
import bonafide.source.Times;
import java.time.Instant;
import java.util.Optional;

/** Points in time as Falcon writes them: since 1970, in seconds or in milliseconds as the field has it. */
final class FalconTimes {
    private FalconTimes() {}

    static Optional<Instant> milliseconds(double written) {
        return Times.epochSeconds(written / 1000);
    }

    /** The first of these fields that holds seconds; older sensors add a word to the field's name. */
    static Optional<Instant> seconds(Json event, String... fields) {
        for (String field : fields) {
            Optional<Instant> at = event.number(field)
                    .or(() -> event.number(field + "_decimal"))
                    .flatMap(Times::epochSeconds);
            if (at.isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }
}
