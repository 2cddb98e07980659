package bonafide.detector.interview;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at interviews. */
public final class InterviewDetectors {
    private InterviewDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(new DetectorKind<>(
                "ReviewersAgree",
                ReviewersAgree.Settings.class,
                (settings, references) -> new ReviewersAgree(settings)));
    }
}
