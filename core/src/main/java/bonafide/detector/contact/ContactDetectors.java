package bonafide.detector.contact;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at contact data. */
public final class ContactDetectors {
    private ContactDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "LinkedToConfirmedCase",
                        LinkedToConfirmedCase.Settings.class,
                        (settings, references) -> new LinkedToConfirmedCase(settings)),
                new DetectorKind<>(
                        "SharedUnderOtherNames",
                        SharedUnderOtherNames.Settings.class,
                        (settings, references) -> new SharedUnderOtherNames(settings)));
    }
}
