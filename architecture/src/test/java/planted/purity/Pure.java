package planted.purity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Planted: uses what core may use, the near neighbours of what it may not. */
record Pure(Instant asOf, List<String> names, Map<String, BigDecimal> amounts) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);

    /** Planted: a switch over it compiles to a synthetic array. */
    enum Side {
        LEFT,
        RIGHT
    }

    Pure {
        names = List.copyOf(names);
        amounts = Map.copyOf(amounts);
    }

    String describe(Side side) {
        return switch (side) {
            case LEFT ->
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
            case RIGHT -> String.format(Locale.ROOT, "%s", amounts) + MONTH.format(asOf.atZone(ZoneId.of("UTC")));
        };
    }

    /** Planted: keeps its numbers to itself. */
    static final class Sizes {
        private final long[] sorted;

        Sizes(long[] sizes) {
            sorted = sizes.clone();
        }

        long least() {
            return sorted[0];
        }
    }

    Map<Side, Duration> sides() {
        return new EnumMap<>(Map.of(Side.LEFT, Duration.between(asOf, asOf)));
    }
}
