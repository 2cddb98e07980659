package bonafide.detector;

import bonafide.detector.contact.ContactDetectors;
import bonafide.detector.identity.IdentityDetectors;
import bonafide.detector.interview.InterviewDetectors;
import bonafide.detector.resume.ResumeDetectors;
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
                        ResumeDetectors.kinds(),
                        ContactDetectors.kinds(),
                        InterviewDetectors.kinds())
                .flatMap(List::stream)
                .forEach(kind -> kinds.put(kind.name(), kind));
        return kinds;
    }
}
