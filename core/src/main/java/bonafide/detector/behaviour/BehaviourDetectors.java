package bonafide.detector.behaviour;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of calendars and answer times. */
public final class BehaviourDetectors {
    private BehaviourDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "CoreHoursMissed",
                        CoreHoursMissed.Settings.class,
                        (settings, references) -> new CoreHoursMissed(settings)),
                new DetectorKind<>(
                        "MeetingsCollide",
                        MeetingsCollide.Settings.class,
                        (settings, references) -> new MeetingsCollide(settings)),
                new DetectorKind<>(
                        "MeetingsMissed",
                        MeetingsMissed.Settings.class,
                        (settings, references) -> new MeetingsMissed(settings)),
                new DetectorKind<>(
                        "SlowAnswers",
                        SlowAnswers.Settings.class,
                        (settings, references) -> new SlowAnswers(settings)));
    }
}
