package bonafide.detector.data;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of what happens to code and data. */
public final class DataDetectors {
    private DataDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "CompanyDataSentOut",
                        CompanyDataSentOut.Settings.class,
                        (settings, references) -> new CompanyDataSentOut(settings)),
                new DetectorKind<>(
                        "DataThreatened",
                        DataThreatened.Settings.class,
                        (settings, references) -> new DataThreatened(settings)),
                new DetectorKind<>(
                        "RepositoriesCopiedEarly",
                        RepositoriesCopiedEarly.Settings.class,
                        (settings, references) -> new RepositoriesCopiedEarly(settings)));
    }
}
