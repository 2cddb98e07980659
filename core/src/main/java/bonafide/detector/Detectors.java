package bonafide.detector;

import bonafide.detector.behaviour.BehaviourDetectors;
import bonafide.detector.contact.ContactDetectors;
import bonafide.detector.data.DataDetectors;
import bonafide.detector.document.DocumentDetectors;
import bonafide.detector.endpoint.EndpointDetectors;
import bonafide.detector.identity.IdentityDetectors;
import bonafide.detector.interview.InterviewDetectors;
import bonafide.detector.payment.PaymentDetectors;
import bonafide.detector.platform.PlatformDetectors;
import bonafide.detector.resume.ResumeDetectors;
import bonafide.detector.shipping.ShippingDetectors;
import bonafide.detector.signin.SigninDetectors;
import bonafide.detector.vendor.VendorDetectors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every detector there is, by the name that red flags use. */
public final class Detectors {
    private static final Map<String, DetectorKind<?>> KINDS = kinds();

    private Detectors() {}

    /** How the named detector is made. */
    public static Optional<DetectorKind<?>> named(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** All names, in order. */
    public static List<String> names() {
        return List.copyOf(KINDS.keySet());
    }

    private static Map<String, DetectorKind<?>> kinds() {
        Map<String, DetectorKind<?>> kinds = new TreeMap<>();
        Stream.of(
                        IdentityDetectors.kinds(),
                        DocumentDetectors.kinds(),
                        ResumeDetectors.kinds(),
                        ContactDetectors.kinds(),
                        InterviewDetectors.kinds(),
                        ShippingDetectors.kinds(),
                        PaymentDetectors.kinds(),
                        VendorDetectors.kinds(),
                        PlatformDetectors.kinds(),
                        BehaviourDetectors.kinds(),
                        DataDetectors.kinds(),
                        SigninDetectors.kinds(),
                        EndpointDetectors.kinds(),
                        List.of(new DetectorKind<>(
                                "RequestMade",
                                RequestMade.Settings.class,
                                (settings, references) -> new RequestMade(settings))))
                .flatMap(List::stream)
                .forEach(kind -> kinds.put(kind.name(), kind));
        return kinds;
    }
}
