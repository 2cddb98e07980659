package bonafide.report.page;

import bonafide.observation.Coordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Points on a plain map of the world (equirectangular, {@value #WIDTH} by {@value #HEIGHT} units, three to a degree of
 * longitude doubled for the screen). Points that would lie on each other are drawn as one.
 */
public record WorldMap(List<Dot> dots) {
    /** The drawing's size in units; two units are one degree. */
    public static final int WIDTH = 720;

    public static final int HEIGHT = 276;

    private static final double UNITS_A_DEGREE = 2;
    private static final double NORTH = 81;
    private static final double TOO_NEAR = 9;

    public WorldMap {
        dots = List.copyOf(dots);
    }

    /**
     * A point.
     *
     * @param x from the left, with one decimal
     * @param y from the top, with one decimal
     * @param numbers of the places it stands for
     * @param claimed whether only claims name it; drawn hollow then
     */
    public record Dot(String x, String y, String numbers, boolean claimed) {}

    /** The map of those places that have a point; none where no place has one. */
    static Optional<WorldMap> of(List<Places.Row> rows) {
        List<Spot> spots = new ArrayList<>();
        for (Places.Row row : rows) {
            row.point().ifPresent(point -> add(spots, Spot.of(row, point)));
        }
        return spots.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorldMap(spots.stream().map(Spot::dot).toList()));
    }

    private static void add(List<Spot> spots, Spot spot) {
        for (int index = 0; index < spots.size(); index++) {
            if (spots.get(index).near(spot)) {
                spots.set(index, spots.get(index).and(spot));
                return;
            }
        }
        spots.add(spot);
    }

    private record Spot(double x, double y, String numbers, boolean claimed) {
        static Spot of(Places.Row row, Coordinates point) {
            double y = Math.clamp((NORTH - point.latitude()) * UNITS_A_DEGREE, 4, HEIGHT - 4);
            return new Spot(
                    (point.longitude() + 180) * UNITS_A_DEGREE, y, String.valueOf(row.number()), row.records() == 0);
        }

        boolean near(Spot other) {
            return Math.hypot(x - other.x, y - other.y) < TOO_NEAR;
        }

        Spot and(Spot other) {
            return new Spot(x, y, numbers + ", " + other.numbers, claimed && other.claimed);
        }

        Dot dot() {
            return new Dot(tenths(x), tenths(y), numbers, claimed);
        }

        private static String tenths(double units) {
            return String.format(Locale.ROOT, "%.1f", units);
        }
    }
}
