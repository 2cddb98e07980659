package bonafide.observation;

/**
 * A point on the Earth in degrees (WGS 84).
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres (haversine; the Earth taken as a sphere, so right to about half a per cent). */
    public double kilometresTo(Coordinates other) {
        double northSouth = Math.toRadians(other.latitude - latitude) / 2;
        double eastWest = Math.toRadians(other.longitude - longitude) / 2;
        double chord = square(Math.sin(northSouth))
                + square(Math.sin(eastWest))
                        * Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    @Override
    public String toString() {
        return latitude + "," + longitude;
    }

    private static double square(double value) {
        return value * value;
    }
}
