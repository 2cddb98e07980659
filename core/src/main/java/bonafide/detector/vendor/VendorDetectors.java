package bonafide.detector.vendor;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of the firm that supplies the person. */
public final class VendorDetectors {
    private VendorDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of();
    }
}
