package bonafide.detector.document;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at identity and background papers. */
public final class DocumentDetectors {
    private DocumentDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "ImageTooPoor",
                        ImageTooPoor.Settings.class,
                        (settings, references) -> new ImageTooPoor(settings)),
                DetectorKind.plain("IssuerNotAssessed", references -> new IssuerNotAssessed()),
                new DetectorKind<>(
                        "MechanicalTestFails",
                        MechanicalTestFails.Settings.class,
                        (settings, references) -> new MechanicalTestFails(settings)),
                DetectorKind.plain("NameWrittenDifferently", references -> new NameWrittenDifferently()));
    }
}
