package bonafide.detector.shipping;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of where equipment goes. */
public final class ShippingDetectors {
    private ShippingDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                DetectorKind.plain("ParcelForwarded", references -> new ParcelForwarded()),
                new DetectorKind<>(
                        "RecipientDiffers",
                        RecipientDiffers.Settings.class,
                        (settings, references) -> new RecipientDiffers(settings)),
                new DetectorKind<>(
                        "ShipToChanged",
                        ShipToChanged.Settings.class,
                        (settings, references) -> new ShipToChanged(settings)),
                DetectorKind.plain("ShipToMailDrop", references -> new ShipToMailDrop(references.mailDrops())),
                DetectorKind.plain("ShipToNotOnFile", references -> new ShipToNotOnFile()));
    }
}
