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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: a program of a curated family is on a company device and not on the organisation's allow-list.
 *
 * <p>It is fooled by a renamed program, and by hardware that needs none. What looks like it: family support, something left
 * over from earlier use, the helpdesk, developers' tools. Sources: S-DD-07, F24-02, F25A-05, P22-04, GTIG-2024, RF-2026,
 * LOLRMM-2026.
 */
public record ToolPresent(Settings settings, RemoteTools tools) implements Detector<ToolsSeen> {
    /** What is looked for. */
    public record Settings(
            @Means("What the tools can do") List<Role> roles,

            @Means("Product families that the organisation allows for everybody")
            List<String> allowed,

            @Means("What such a tool is, to go on after 'which is'")
            String what) {
        public Settings {
            roles = List.copyOf(roles);
            allowed = allowed.stream()
                    .map(family -> family.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

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
        return ToolsSeen.tool(observation, tools, settings.roles)
                .filter(seen -> !settings.allowed.contains(seen.tool().family().toLowerCase(Locale.ROOT)))
                .map(state::and)
                .orElse(state);
    }

    @Override
    public Judgement judge(ToolsSeen state, Instant asOf) {
        if (state.known().isEmpty()) {
            return new Judgement.Silent("no program seen is of a family in question");
        }
        List<ToolSeen> seen = state.known();
        String families = Wording.list(ToolsSeen.families(seen));
        ToolSeen first = seen.getFirst();
        return Judgement.Found.of(
                        families + ", which is " + settings.what + " and not on the allow-list, was seen on "
                                + ToolsSeen.device(first) + Wording.on(first.first()) + ".",
                        new Compared(
                                settings.allowed.isEmpty()
                                        ? "allow-list: none of these"
                                        : "allow-list: " + Wording.list(settings.allowed),
                                "on the device: " + families),
                        seen.stream()
                                .limit(10)
                                .map(one -> new Evidence(one.first(), one.tool().family()))
                                .toList())
                .given(ToolsSeen.circumstances(seen))
                .leaningOn(ToolsSeen.lookUps(seen));
    }
}
