package bonafide.detector;

import bonafide.reference.References;
import java.util.function.BiFunction;

/**
 * How detectors of one class are made: the name that a red flag gives, the settings it takes, and the constructor.
 *
 * @param name the detector's class name
 * @param settings a record whose components, with their {@code Means}, are the settings by name in kebab case
 * @param make from the settings and the tables
 */
public record DetectorKind<P extends Record>(
        String name, Class<P> settings, BiFunction<P, References, Detector<?>> make) {

    /** Settings of a detector that takes none. */
    public record NoSettings() {}

    /** A detector without settings. */
    public static DetectorKind<NoSettings> plain(
            String name, java.util.function.Function<References, Detector<?>> make) {
        return new DetectorKind<>(name, NoSettings.class, (none, references) -> make.apply(references));
    }
}
