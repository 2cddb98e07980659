package bonafide.observation;

import java.time.LocalDate;
import java.util.Optional;

/** Identity and background papers, by their fields and hashes; images are never kept. */
public sealed interface Document extends Observation {

    /** The fields of an identity document, as captured once. */
    @Means("The fields of an identity document, as captured once")
    record IdentityPaper(
            Provenance provenance,

            @Means("The kind of document, such as driving-licence")
            String type,

            @Means("Keyed hash of the number") Optional<String> numberFingerprint,
            @Means("The name on it") Optional<String> name,
            @Means("The date of birth on it") Optional<LocalDate> birthDate,
            @Means("The address on it") Optional<PostalAddress> address,
            @Means("Until when it is valid") Optional<LocalDate> expires,
            @Means("Hash of the image") Optional<String> imageFingerprint)
            implements Document {}

    /** How good a captured image is. */
    @Means("How good a captured image is")
    record ImageQuality(
            Provenance provenance,
            @Means("Which capture") String capture,
            @Means("Pixels across") int width,
            @Means("Pixels down") int height,

            @Means("0 blurred to 1 sharp, as the capturing tool measures it")
            Optional<Double> sharpness,

            @Means("Whether parts are cut off") Optional<Boolean> cropped)
            implements Document {}

    /** The result of one mechanical test of a captured document. */
    @Means("The result of one mechanical test of a captured document")
    record AuthenticityTest(
            Provenance provenance,
            @Means("Which capture") String capture,
            @Means("What was tested") Test test,
            @Means("Whether it agreed") boolean passed,
            @Means("What the tool said") Optional<String> detail)
            implements Document {}

    /** A background paper that was handed in. */
    @Means("A background paper that was handed in")
    record BackgroundPaper(
            Provenance provenance,
            @Means("The kind of paper") String type,
            @Means("Who issued it") String issuer,

            @Means("Whether the issuer is in the assessed register")
            Optional<Boolean> issuerAssessed,

            @Means("Hash of the paper") Optional<String> fingerprint)
            implements Document {}

    /** A mechanical test of a document. */
    enum Test {
        CHECK_DIGIT,
        MACHINE_READABLE_ZONE,
        NUMBER_FORMAT,
        EDIT_TRACE
    }
}
