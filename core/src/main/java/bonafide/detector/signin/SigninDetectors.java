package bonafide.detector.signin;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of sign-ins, sessions and factors. */
public final class SigninDetectors {
    private SigninDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of();
    }
}
