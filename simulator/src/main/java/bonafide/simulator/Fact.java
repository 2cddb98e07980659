package bonafide.simulator;

import bonafide.observation.Observation;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * One row of a plain-form file.
 *
 * @param file the file's path
 * @param about the {@code about-} columns
 * @param observation what the row says
 */
record Fact(String file, Map<String, String> about, Observation observation) {
    private static final Sha256 NOT_YET_WRITTEN = new Sha256(0, 0, 0, 0);

    /** A record made at that instant. */
    static Provenance at(Instant instant) {
        return new Provenance("", Position.ofLine(1), NOT_YET_WRITTEN, instant, instant, Speaker.RECORD, "");
    }

    /** A record made on that day. */
    static Provenance on(LocalDate day) {
        return at(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
