package bonafide.detector.resume;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at careers, education and code hosting. */
public final class ResumeDetectors {
    private ResumeDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(new DetectorKind<>(
                "TextResemblesAnothers",
                TextResemblesAnothers.Settings.class,
                (settings, references) -> new TextResemblesAnothers(settings)));
    }
}
