package bonafide.detector.endpoint;

import bonafide.detector.Beginnings;
import bonafide.detector.Beginnings.Beginning;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: a remote-control tool is on a device within a set time after the first day of work, the dispatch or the delivery.
 *
 * <p>It is fooled by waiting. What looks like it: help with setting up, an image that holds the tool. Sources: BA-2026,
 * F24-02.
 */
public record RemoteToolEarly(Settings settings, RemoteTools tools) implements Detector<RemoteToolEarly.State> {
    /** What a red flag sets. */
    public record Settings(
            @Means("How long after the beginning") Duration within) {}

    /**
     * What was seen.
     *
     * @param seen the first record of each tool
     * @param early the first record of each tool that came soon after a beginning known by then
     */
    public record State(Beginnings beginnings, ToolsSeen seen, ToolsSeen early) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        Set<Class<? extends Observation>> reads = new HashSet<>(ToolsSeen.KINDS);
        reads.addAll(Beginnings.KINDS);
        return Set.copyOf(reads);
    }

    @Override
    public State start() {
        return new State(Beginnings.none(), ToolsSeen.none(), ToolsSeen.none());
    }

    @Override
    public State next(State state, Observation observation) {
        if (Beginnings.marks(observation)) {
            return new State(state.beginnings.and(observation), state.seen, state.early);
        }
        Optional<ToolSeen> tool = ToolsSeen.tool(observation, tools, List.of(Role.REMOTE_CONTROL))
                .filter(any -> observation.provenance().dated());
        if (tool.isEmpty()) {
            return state;
        }
        ToolsSeen seen = state.seen.and(tool.get());
        ToolsSeen early = beginning(state, tool.get()).isPresent() ? state.early.and(tool.get()) : state.early;
        return seen.equals(state.seen) && early.equals(state.early) ? state : new State(state.beginnings, seen, early);
    }

    private Optional<Beginning> beginning(State state, ToolSeen tool) {
        return state.beginnings.shortlyBefore(tool.first().at(), settings.within);
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.beginnings.any()) {
            return new Judgement.Missing(
                    List.of("organisation.employed", "logistics.shipment"),
                    "nothing says when the person or the device began");
        }
        List<ToolSeen> early = Stream.concat(state.early.known().stream(), state.seen.known().stream())
                .filter(tool -> beginning(state, tool).isPresent())
                .distinct()
                .toList();
        return early.isEmpty()
                ? new Judgement.Silent("no remote-control tool was seen soon after a beginning")
                : found(early, beginning(state, early.getFirst()).orElseThrow());
    }

    private Judgement found(List<ToolSeen> early, Beginning beginning) {
        ToolSeen first = early.getFirst();
        long days = Duration.between(beginning.at(), first.first().at()).toDays();
        String after = Wording.count(days, "day", "days") + " after the " + beginning.what();
        return Judgement.Found.of(
                        first.tool().family() + ", a remote-control tool, was seen on " + ToolsSeen.device(first) + " "
                                + after + ", " + Wording.day(beginning.at()) + ".",
                        new Compared(
                                "no remote-control tool in the first " + settings.within.toDays() + " days",
                                first.tool().family() + " " + after),
                        Stream.concat(
                                        early.stream()
                                                .limit(8)
                                                .map(one -> new Evidence(
                                                        one.first(), one.tool().family())),
                                        Stream.of(new Evidence(beginning.by(), beginning.what())))
                                .toList())
                .given(ToolsSeen.circumstances(early))
                .leaningOn(ToolsSeen.lookUps(early));
    }
}
