package bonafide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.RecordHash;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OriginTest {
    private static final Instant AT = Instant.parse("2026-03-14T09:26:53Z");

    @Test
    void record_isKnownByTheBeginningOfItsHash() {
        Origin origin = Origin.of(from(new Sha256(0x0123456789ABCDEFL, 1, 2, 3)), "sign-in.signed-in");

        assertThat(origin.shortHash()).isEqualTo("0123456789ab");
        assertThat(origin.hash()).startsWith("0123456789abcdef").hasSize(64);
    }

    @Test
    void recordThatChangedSinceItWasRead_saysSo() {
        Origin origin = Origin.of(from(Optional::empty), "sign-in.signed-in");

        assertThat(origin.shortHash()).isEqualTo("changed since");
        assertThat(origin.hash()).isEqualTo("not known, it has changed since it was read");
    }

    private static Provenance from(RecordHash hash) {
        return new Provenance("log.jsonl", Position.ofLine(7), hash, AT, AT, Speaker.RECORD, "okta-system-log");
    }
}
