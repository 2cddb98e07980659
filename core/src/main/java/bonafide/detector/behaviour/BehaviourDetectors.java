package bonafide.detector.behaviour;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of calendars and answer times. */
public final class BehaviourDetectors {
    private BehaviourDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of();
    }
}
