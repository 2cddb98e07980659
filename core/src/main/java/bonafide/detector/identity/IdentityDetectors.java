package bonafide.detector.identity;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at identity. */
public final class IdentityDetectors {
    private IdentityDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "CheckCameBack",
                        CheckCameBack.Settings.class,
                        (settings, references) -> new CheckCameBack(settings)),
                DetectorKind.plain("FactsCannotBothBeTrue", references -> new FactsCannotBothBeTrue()));
    }
}
