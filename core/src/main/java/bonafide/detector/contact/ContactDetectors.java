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
                        "ContactDataChanges",
                        ContactDataChanges.Settings.class,
                        (settings, references) -> new ContactDataChanges(settings)),
                DetectorKind.plain("ContactDataListed", references -> new ContactDataListed()),
                DetectorKind.plain("DisposableMail", references -> new DisposableMail(references.mailDomains())),
                DetectorKind.plain("InternetPhoneNumber", references -> new InternetPhoneNumber()),
                DetectorKind.plain("LinkedToConfirmedCase", references -> new LinkedToConfirmedCase()),
                new DetectorKind<>(
                        "LookalikeDomain",
                        LookalikeDomain.Settings.class,
                        (settings, references) -> new LookalikeDomain(settings, references.mailDomains())),
                DetectorKind.plain("ReferredFromConfirmedCase", references -> new ReferredFromConfirmedCase()),
                new DetectorKind<>(
                        "SharedUnderOtherNames",
                        SharedUnderOtherNames.Settings.class,
                        (settings, references) -> new SharedUnderOtherNames(settings)));
    }
}
