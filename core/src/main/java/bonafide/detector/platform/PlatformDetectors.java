package bonafide.detector.platform;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of a freelance platform's own export. */
public final class PlatformDetectors {
    private PlatformDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of();
    }
}
