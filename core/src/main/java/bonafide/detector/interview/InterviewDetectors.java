package bonafide.detector.interview;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at interviews. */
public final class InterviewDetectors {
    private InterviewDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>("CallFromElsewhere", CallFromElsewhere.Settings.class, CallFromElsewhere::of),
                new DetectorKind<>(
                        "CameraRefused",
                        CameraRefused.Settings.class,
                        (settings, references) -> new CameraRefused(settings)),
                new DetectorKind<>(
                        "InPersonStepAvoided",
                        InPersonStepAvoided.Settings.class,
                        (settings, references) -> new InPersonStepAvoided(settings)),
                new DetectorKind<>(
                        "LivePromptRefused",
                        LivePromptRefused.Settings.class,
                        (settings, references) -> new LivePromptRefused(settings)),
                DetectorKind.plain("NameOnCallDiffers", references -> new NameOnCallDiffers()),
                new DetectorKind<>(
                        "OwnFactsWrong",
                        OwnFactsWrong.Settings.class,
                        (settings, references) -> new OwnFactsWrong(settings)),
                new DetectorKind<>(
                        "ReviewersAgree",
                        ReviewersAgree.Settings.class,
                        (settings, references) -> new ReviewersAgree(settings)),
                new DetectorKind<>(
                        "VirtualCameraOnCall",
                        VirtualCameraOnCall.Settings.class,
                        (settings, references) -> new VirtualCameraOnCall(settings, references.remoteTools())));
    }
}
