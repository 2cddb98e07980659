package bonafide.property;

import bonafide.form.Bound;
import bonafide.form.Column;
import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.observation.Observation;
import bonafide.observation.Position;
import bonafide.observation.Provenance;
import bonafide.observation.Sha256;
import bonafide.observation.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up observations of every kind, from small pools of values, so that facts about one subject often agree and often
 * contradict each other.
 */
public final class RandomObservations {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Map<String, List<String>> POOLS = Map.ofEntries(
            Map.entry(
                    "place",
                    List.of("US/OH/Columbus@39.96,-83.0", "US/TX/Austin@30.27,-97.74", "PL//Warsaw@52.23,21.01", "US")),
            Map.entry(
                    "postal",
                    List.of(
                            "12 Oak St, Columbus, OH 43206, US",
                            "900 Pine Ave Apt 4, Austin, TX 78701, US",
                            "PO Box 88, Columbus, OH 43215, US")),
            Map.entry("e-mail", List.of("dana@example.com", "d.reyes@example.org", "sam@lookalike.example")),
            Map.entry("telephone", List.of("+12025550143", "+12025550199")),
            Map.entry("IP", List.of("192.0.2.10", "198.51.100.7", "203.0.113.9", "10.0.0.4")),
            Map.entry("instant", List.of("2026-01-05T08:00:00Z", "2026-01-06T20:30:00Z", "2026-02-11T03:15:00Z")),
            Map.entry("day", List.of("2019-05-01", "2026-01-04", "2026-02-20")),
            Map.entry("year", List.of("2015", "2019-03", "2024-11-30")),
            Map.entry("length", List.of("PT10S", "PT90S")),
            Map.entry("amount", List.of("120.00 USD", "45.50 EUR")),
            Map.entry("whole", List.of("0", "2", "30", "3389")),
            Map.entry("number", List.of("0.1", "0.9", "99.5", "12.0")),
            Map.entry("yes", List.of("yes", "no")),
            Map.entry(
                    "text",
                    List.of(
                            "Dana Reyes",
                            "D. Reyes",
                            "AnyDesk",
                            "RustDesk",
                            "O-1",
                            "alpha",
                            "beta",
                            "https://code.example/dana",
                            "021000021")));

    private RandomObservations() {}

    /** A list of the given length, of any written kind. */
    public static List<Observation> list(Random chance, int length) {
        List<Kind> kinds = Kinds.written();
        List<Observation> observations = new ArrayList<>();
        for (int line = 1; line <= length; line++) {
            observations.add(one(chance, kinds.get(chance.nextInt(kinds.size())), line));
        }
        return observations;
    }

    /** One observation of a kind. */
    public static Observation one(Random chance, Kind kind, int line) {
        Map<String, List<String>> cells = new HashMap<>();
        for (Column column : kind.columns()) {
            if (column.required() || chance.nextInt(3) > 0) {
                cells.put(column.name(), List.of(cell(chance, column)));
            }
        }
        return switch (kind.read(cells, provenance(chance, line))) {
            case Bound.Made<? extends Record> made -> (Observation) made.record();
            case Bound.Refused<? extends Record> refused ->
                throw new IllegalStateException(kind.name() + " " + cells + ": " + refused.problems());
        };
    }

    private static Provenance provenance(Random chance, int line) {
        Instant at =
                chance.nextInt(10) == 0 ? Provenance.UNDATED : START.plusSeconds(chance.nextInt(90 * 24 * 60) * 60L);
        Speaker speaker = chance.nextBoolean() ? Speaker.CLAIM : Speaker.RECORD;
        return new Provenance(
                "made-up.csv", Position.ofLine(line), new Sha256(line, 0, 0, 0), at, at, speaker, "made-up");
    }

    private static String cell(Random chance, Column column) {
        if (!column.choices().isEmpty()) {
            return column.choices().get(chance.nextInt(column.choices().size()));
        }
        for (Map.Entry<String, List<String>> pool : POOLS.entrySet()) {
            if (column.type().startsWith(pool.getKey())) {
                return pool.getValue().get(chance.nextInt(pool.getValue().size()));
            }
        }
        throw new IllegalStateException("no values for " + column);
    }
}
