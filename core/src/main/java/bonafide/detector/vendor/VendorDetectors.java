package bonafide.detector.vendor;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of the firm that supplies the person. */
public final class VendorDetectors {
    private VendorDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                DetectorKind.plain("AnotherAtWork", references -> new AnotherAtWork()),
                new DetectorKind<>(
                        "ExecutiveContacted",
                        ExecutiveContacted.Settings.class,
                        (settings, references) -> new ExecutiveContacted(settings)),
                new DetectorKind<>(
                        "PapersOverdue",
                        PapersOverdue.Settings.class,
                        (settings, references) -> new PapersOverdue(settings)),
                DetectorKind.plain("VendorListed", references -> new VendorListed(references.frontCompanies())),
                new DetectorKind<>(
                        "YoungerThanItsHistory",
                        YoungerThanItsHistory.Settings.class,
                        (settings, references) -> new YoungerThanItsHistory(settings)));
    }
}
