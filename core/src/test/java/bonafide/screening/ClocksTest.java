package bonafide.screening;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClocksTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    @Test
    void recordYearsAhead_doesNotMoveTheScreening_andIsSaid() {
        Clocks clocks = of(
                record("a.csv", 2, "2026-03-14T09:00:00Z"),
                record("a.csv", 9, "2062-01-01T00:00:00Z"),
                record("a.csv", 3, "2027-03-14T09:00:00Z"),
                record("b.csv", 1, "2026-03-13T09:00:00Z"));
        assertThat(clocks.asOf()).isEqualTo("2026-03-14T09:00:00Z");
        assertThat(clocks.leftOut())
                .containsExactly(new Clocks.Ahead(
                        2, record("a.csv", 3, "2027-03-14T09:00:00Z"), Instant.parse("2062-01-01T00:00:00Z")));
    }

    @Test
    void recordYearsBack_movesNothing() {
        Clocks clocks = of(record("a.csv", 2, "1970-01-01T00:00:12Z"), record("a.csv", 3, "2026-03-14T09:00:00Z"));
        assertThat(clocks.asOf()).isEqualTo("2026-03-14T09:00:00Z");
        assertThat(clocks.leftOut()).isEmpty();
    }

    @Test
    void recordsOfTheSameDayInAnotherZone_areNotAhead() {
        Clocks clocks = of(record("a.csv", 2, "2026-03-21T02:00:00Z"));
        assertThat(clocks.asOf()).isEqualTo("2026-03-21T02:00:00Z");
        assertThat(clocks.leftOut()).isEmpty();
    }

    @Test
    void mostOfItAhead_meansThatOurOwnClockIsWrong() {
        Clocks clocks = of(
                record("a.csv", 2, "2031-03-14T09:00:00Z"),
                record("a.csv", 3, "2031-03-15T09:00:00Z"),
                record("a.csv", 4, "2026-03-15T09:00:00Z"),
                record("a.csv", 5, Provenance.UNDATED.toString()));
        assertThat(clocks.asOf()).isEqualTo("2031-03-15T09:00:00Z");
        assertThat(clocks.leftOut()).isEmpty();
    }

    @Test
    void nothingDated_isUndated() {
        assertThat(of().asOf()).isEqualTo(Provenance.UNDATED);
    }

    @Test
    void orderAndParts_doNotMatter() {
        List<Provenance> records = List.of(
                record("a.csv", 2, "2026-03-14T09:00:00Z"),
                record("b.csv", 3, "2062-03-14T09:00:00Z"),
                record("a.csv", 4, "2063-03-14T09:00:00Z"),
                record("b.csv", 1, "2064-03-14T09:00:00Z"));
        Clocks whole = of(records.toArray(Provenance[]::new));
        assertThat(of(records.reversed().toArray(Provenance[]::new))).isEqualTo(whole);
        assertThat(of(records.get(3), records.get(1)).and(of(records.get(0), records.get(2))))
                .isEqualTo(whole);
    }

    private static Clocks of(Provenance... records) {
        Clocks clocks = Clocks.at(NOW);
        for (Provenance record : records) {
            clocks = clocks.and(record);
        }
        return clocks;
    }

    private static Provenance record(String file, long line, String at) {
        Instant instant = Instant.parse(at);
        return new Provenance(
                file, Position.ofLine(line), Sha256.of(new byte[32]), instant, instant, Speaker.RECORD, "plain-csv");
    }
}
