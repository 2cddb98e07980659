package bonafide.detector.interview;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Interview.Camera;
import bonafide.observation.Interview.CameraState;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: in several calls for which a camera had been announced to everybody, it was refused or failed, after another way
 * had been offered.
 *
 * <p>It is fooled by a stand-in or a made-up picture. What looks like it: a disability, religious reasons, a poor line,
 * privacy at home. An accommodation on record removes it, and no reason is asked for. Sources: S-RF-01, SW-2024.
 */
public record CameraRefused(Settings settings) implements KeepingDetector {
    /** In how many calls. */
    public record Settings(
            @Means("In how many different calls it must have happened")
            int calls) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Camera.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Camera> without = state.stream(Camera.class)
                .filter(camera -> camera.state() == CameraState.REFUSED || camera.state() == CameraState.FAILED)
                .filter(camera -> camera.announced() && camera.alternativeOffered())
                .toList();
        List<String> calls = without.stream()
                .map(camera -> Wording.brief(camera.meeting()))
                .distinct()
                .toList();
        if (calls.size() < settings.calls) {
            return new Judgement.Silent("in fewer than " + settings.calls
                    + " announced calls, with another way offered, was there no camera");
        }
        return Judgement.Found.of(
                "In " + Wording.count(calls.size(), "call", "calls") + " (" + Wording.list(calls)
                        + ") the announced camera stayed off, although another way had been offered.",
                new Compared(
                        "camera announced to everybody, another way offered",
                        "no camera in " + Wording.count(calls.size(), "call", "calls")),
                without.stream()
                        .map(camera -> new Evidence(
                                camera,
                                Wording.brief(camera.meeting()) + ": "
                                        + camera.state().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
