package bonafide.detector.signin;

import bonafide.detector.Spot;
import bonafide.observation.Place;
import java.util.OptionalDouble;

/** How far apart two spots are. */
final class Distance {
    private Distance() {}

    /** Kilometres, where both spots have a point. */
    static OptionalDouble kilometres(Spot one, Spot other) {
        return one.place().isPresent() && other.place().isPresent()
                ? one.place().get().kilometresTo(other.place().get())
                : OptionalDouble.empty();
    }

    /** Whether both are known and lie so far apart, or, where points are missing, in different countries. */
    static boolean apart(Spot one, Spot other, double kilometres) {
        // most uses come from one place, and the distance costs more than looking whether it is the same
        if (kilometres > 0 && one.place().equals(other.place())) {
            return false;
        }
        OptionalDouble distance = kilometres(one, other);
        return distance.isPresent() ? distance.getAsDouble() >= kilometres : otherCountry(one, other);
    }

    static boolean otherCountry(Spot one, Spot other) {
        return one.place().isPresent()
                && other.place()
                        .filter(place -> place.otherCountry(one.place().get()))
                        .isPresent();
    }

    /** For people: {@code 8200 km}, or {@code another country}. */
    static String spoken(Spot one, Spot other) {
        OptionalDouble distance = kilometres(one, other);
        return distance.isPresent() ? Math.round(distance.getAsDouble()) + " km apart" : "in different countries";
    }

    /** The place of a spot; only asked of spots that have one. */
    static Place place(Spot spot) {
        return spot.place().orElseThrow();
    }
}
