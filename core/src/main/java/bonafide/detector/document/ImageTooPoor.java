package bonafide.detector.document;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Document.ImageQuality;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: every captured image of the identity document is too small, blurred or cut off to be read, after a new one was
 * asked for.
 *
 * <p>It is fooled by a sharp image of a forgery. What looks like it: an old telephone, glare, a poor connection, unsteady
 * hands. One good capture settles it. Sources: MP22-02, B22-02.
 */
public record ImageTooPoor(Settings settings) implements KeepingDetector {
    /** From when on an image is too poor. */
    public record Settings(
            @Means("How many poor captures there must be") int captures,

            @Means("Pixels that the shorter side should have")
            int shorterSide,

            @Means("Sharpness that it should have, 0 to 1") double sharpness) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(ImageQuality.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<ImageQuality> images = state.all(ImageQuality.class);
        List<ImageQuality> poor =
                images.stream().filter(image -> !faults(image).isEmpty()).toList();
        long captures = poor.stream().map(ImageQuality::capture).distinct().count();
        if (captures < settings.captures || poor.size() < images.size()) {
            return new Judgement.Silent("a capture is good enough, or a new one has not been asked for yet");
        }
        return Judgement.Found.of(
                "None of " + captures + " captures of the identity document can be read well; the last one is "
                        + Wording.list(faults(poor.getLast())) + ".",
                new Compared(
                        "at least " + settings.shorterSide + " pixels on the shorter side, sharp and whole",
                        Wording.list(faults(poor.getLast()))),
                poor.stream()
                        .map(image -> new Evidence(
                                image, Wording.brief(image.capture()) + ": " + Wording.list(faults(image))))
                        .toList());
    }

    private List<String> faults(ImageQuality image) {
        List<String> faults = new ArrayList<>();
        if (Math.min(image.width(), image.height()) < settings.shorterSide) {
            faults.add(image.width() + " × " + image.height() + " pixels");
        }
        if (image.sharpness().filter(sharp -> sharp < settings.sharpness).isPresent()) {
            faults.add("blurred");
        }
        if (image.cropped().orElse(false)) {
            faults.add("cut off");
        }
        return faults;
    }
}
