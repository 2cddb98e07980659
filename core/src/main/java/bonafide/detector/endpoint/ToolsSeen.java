package bonafide.detector.endpoint;

import bonafide.finding.Circumstance;
import bonafide.finding.LookUp;
import bonafide.observation.Endpoint;
import bonafide.observation.Observation;
import bonafide.reference.Answer;
import bonafide.reference.RemoteTools;
import bonafide.reference.RemoteTools.Role;
import bonafide.reference.RemoteTools.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which product families were seen on which device, each with the first record of it. A further record of a known tool
 * changes nothing.
 *
 * @param known at most 64
 */
public record ToolsSeen(List<ToolSeen> known) {
    /** The kinds of observation that can show a tool. */
    static final Set<Class<? extends Observation>> KINDS =
            Set.of(Endpoint.Software.class, Endpoint.ProcessSeen.class, Endpoint.Extension.class);

    private static final int MOST = 64;
    private static final ToolsSeen NONE = new ToolsSeen(List.of());

    public ToolsSeen {
        known = List.copyOf(known);
    }

    /** One family on one device, which is "" where the record does not name it. */
    public record ToolSeen(Tool tool, String serial, Observation first, LookUp lookUp) {}

    static ToolsSeen none() {
        return NONE;
    }

    /** The tool that a record shows, if the table knows it in one of the roles. */
    static Optional<ToolSeen> tool(Observation observation, RemoteTools tools, List<Role> roles) {
        return switch (observation) {
            case Endpoint.Software software ->
                tool(software.name(), software.path(), software.serial(), software, tools, roles);
            case Endpoint.ProcessSeen process ->
                tool(process.name(), process.path(), process.serial(), process, tools, roles);
            case Endpoint.Extension extension ->
                tool(extension.name(), extension.identifier(), extension.serial(), extension, tools, roles);
            default -> Optional.empty();
        };
    }

    private static Optional<ToolSeen> tool(
            String name,
            Optional<String> path,
            Optional<String> serial,
            Observation observation,
            RemoteTools tools,
            List<Role> roles) {
        Answer<Tool> answer = tools.tool(name, path.orElse(""));
        return answer.value()
                .filter(tool -> roles.contains(tool.role()))
                .map(tool -> new ToolSeen(
                        tool,
                        serial.orElse("").strip().toUpperCase(Locale.ROOT),
                        observation,
                        new LookUp(name, tool.family(), answer.table())));
    }

    ToolsSeen and(ToolSeen more) {
        boolean old = known.stream()
                .anyMatch(one -> one.tool.family().equals(more.tool.family()) && one.serial.equals(more.serial));
        if (old || known.size() == MOST) {
            return this;
        }
        List<ToolSeen> all = new ArrayList<>(known);
        all.add(more);
        return new ToolsSeen(all);
    }

    static List<String> families(List<ToolSeen> tools) {
        return tools.stream().map(one -> one.tool.family()).distinct().toList();
    }

    static List<Circumstance> circumstances(List<ToolSeen> tools) {
        return families(tools).stream()
                .<Circumstance>map(Circumstance.ToolPresent::new)
                .toList();
    }

    static List<LookUp> lookUps(List<ToolSeen> tools) {
        return tools.stream().map(ToolSeen::lookUp).distinct().limit(20).toList();
    }

    /** For people: {@code device SN-1}, or {@code a device}. */
    static String device(ToolSeen tool) {
        return tool.serial.isEmpty() ? "a device of this person" : "device " + tool.serial;
    }
}
