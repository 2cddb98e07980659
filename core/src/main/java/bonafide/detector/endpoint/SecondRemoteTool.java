package bonafide.detector.endpoint;

import bonafide.detector.Detector;
import bonafide.detector.Wording;
import bonafide.detector.endpoint.ToolsSeen.ToolSeen;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.reference.RemoteTools;
import bonafide.reference.RemoteTools.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sign: several product families by which somebody else can control the machine are on one device. Families are counted,
 * not programs; what is part of the operating system is not counted.
 *
 * <p>It is fooled by one tool, and by hardware that needs none. What looks like it: IT changing from one tool to another,
 * people who give support. Sources: RF-2026, GTIG-2024, BA-2026.
 */
public record SecondRemoteTool(Settings settings, RemoteTools tools) implements Detector<ToolsSeen> {
    /** What a red flag sets. */
    public record Settings(
            @Means("How many product families on one device")
            int families) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return ToolsSeen.KINDS;
    }

    @Override
    public ToolsSeen start() {
        return ToolsSeen.none();
    }

    @Override
    public ToolsSeen next(ToolsSeen state, Observation observation) {
        return ToolsSeen.tool(observation, tools, List.of(Role.REMOTE_CONTROL))
                .map(state::and)
                .orElse(state);
    }

    @Override
    public Judgement judge(ToolsSeen state, Instant asOf) {
        Map<String, List<ToolSeen>> byDevice = new TreeMap<>();
        state.known()
                .forEach(one -> byDevice.computeIfAbsent(one.serial(), serial -> new ArrayList<>())
                        .add(one));
        return byDevice.values().stream()
                .filter(seen -> ToolsSeen.families(seen).size() >= Math.max(2, settings.families))
                .findFirst()
                .map(SecondRemoteTool::found)
                .orElse(new Judgement.Silent("no device has several families of remote-control tools"));
    }

    private static Judgement found(List<ToolSeen> seen) {
        List<String> families = ToolsSeen.families(seen);
        return Judgement.Found.of(
                        "There are " + families.size() + " remote-control tools on " + ToolsSeen.device(seen.getFirst())
                                + ": " + Wording.list(families) + ".",
                        new Compared(
                                "remote-control tools on one device: at most one",
                                families.size() + ": " + Wording.list(families)),
                        seen.stream()
                                .limit(10)
                                .map(one -> new Evidence(one.first(), one.tool().family()))
                                .toList())
                .given(ToolsSeen.circumstances(seen))
                .leaningOn(ToolsSeen.lookUps(seen));
    }
}
