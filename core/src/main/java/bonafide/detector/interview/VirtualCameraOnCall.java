package bonafide.detector.interview;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Circumstance;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.finding.LookUp;
import bonafide.observation.Interview.Joined;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.reference.Answer;
import bonafide.reference.RemoteTools;
import bonafide.reference.RemoteTools.Role;
import bonafide.reference.RemoteTools.Tool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: the call's platform names the camera as a virtual one, or the device as one that is controlled from elsewhere.
 *
 * <p>It is fooled by renaming the camera. What looks like it: streaming, teaching, background tools, accessibility.
 * Sources: F25A-10, U42-2025, SW-2024.
 */
public record VirtualCameraOnCall(Settings settings, RemoteTools remoteTools) implements KeepingDetector {
    /** What a camera or device may be called. */
    public record Settings(
            @Means("Parts of a camera's or device's name that say it is no camera on a desk")
            List<String> names) {
        public Settings {
            names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        }
    }

    private record Seen(Joined joined, String device, String family, Optional<LookUp> lookUp) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Joined.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Joined> calls = state.stream(Joined.class)
                .filter(joined -> joined.camera().isPresent() || joined.device().isPresent())
                .toList();
        if (calls.isEmpty()) {
            return new Judgement.Missing(List.of("interview.joined"), "no call's platform names a camera or a device");
        }
        List<Seen> seen = calls.stream().flatMap(this::seen).toList();
        if (seen.isEmpty()) {
            return new Judgement.Silent("no call names a virtual camera or a remotely controlled device");
        }
        Seen first = seen.getFirst();
        List<LookUp> lookUps = new ArrayList<>();
        seen.forEach(one -> one.lookUp.ifPresent(lookUps::add));
        return Judgement.Found.of(
                        "In " + Wording.brief(first.joined.meeting()) + " the call's platform reported "
                                + Wording.list(seen.stream()
                                        .map(one -> Wording.quoted(one.device))
                                        .distinct()
                                        .toList())
                                + ", which is a virtual camera or a remotely controlled device.",
                        new Compared("a camera at the person's desk", Wording.brief(first.device)),
                        seen.stream()
                                .map(one -> new Evidence(one.joined, Wording.brief(one.device)))
                                .distinct()
                                .toList())
                .given(seen.stream()
                        .map(one -> new Circumstance.ToolPresent(one.family))
                        .distinct()
                        .toList())
                .leaningOn(lookUps.stream().distinct().toList());
    }

    private Stream<Seen> seen(Joined joined) {
        Stream<Seen> cameras =
                joined.camera().flatMap(name -> seen(joined, name, Set.of(Role.VIRTUAL_CAMERA))).stream();
        Stream<Seen> devices = joined
                .device()
                .flatMap(name -> seen(joined, name, Set.of(Role.VIRTUAL_CAMERA, Role.REMOTE_CONTROL)))
                .stream();
        return Stream.concat(cameras, devices);
    }

    private Optional<Seen> seen(Joined joined, String device, Set<Role> roles) {
        Answer<Tool> answer = remoteTools.tool(device, "");
        Optional<Tool> tool = answer.value().filter(found -> roles.contains(found.role()));
        if (tool.isPresent()) {
            String family = tool.get().family();
            return Optional.of(
                    new Seen(joined, device, family, Optional.of(new LookUp(device, family, answer.table()))));
        }
        String plain = device.toLowerCase(Locale.ROOT);
        boolean named = settings.names.stream().anyMatch(plain::contains);
        return named ? Optional.of(new Seen(joined, device, device, Optional.empty())) : Optional.empty();
    }
}
