package bonafide.detector.payment;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of where pay goes. */
public final class PaymentDetectors {
    private PaymentDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                DetectorKind.plain("AccountCountryDiffers", references -> new AccountCountryDiffers()),
                DetectorKind.plain("BankProofDiffers", references -> new BankProofDiffers()),
                DetectorKind.plain("ListedWallet", references -> new ListedWallet(references.sanctionedWallets())),
                new DetectorKind<>(
                        "PayAccountChanged",
                        PayAccountChanged.Settings.class,
                        (settings, references) -> new PayAccountChanged(settings)),
                DetectorKind.plain("PayeeNameDiffers", references -> new PayeeNameDiffers()),
                DetectorKind.plain("PaymentServiceUsed", references -> new PaymentServiceUsed()),
                DetectorKind.plain(
                        "RoutingNumberInvalid", references -> new RoutingNumberInvalid(references.routingNumbers())),
                new DetectorKind<>(
                        "SmallUnapprovedCharges",
                        SmallUnapprovedCharges.Settings.class,
                        (settings, references) -> new SmallUnapprovedCharges(settings)));
    }
}
