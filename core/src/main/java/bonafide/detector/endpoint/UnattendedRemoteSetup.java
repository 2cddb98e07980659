package bonafide.detector.endpoint;

import bonafide.detector.Detector;
import bonafide.detector.Sightings;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Judgement;
import bonafide.observation.Endpoint;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sign: a command line sets up a remote host that lets somebody in without anybody at the machine. The secret in the
 * command line is not repeated.
 *
 * <p>It is fooled by setting the host up by hand. What looks like it: a scripted roll-out by IT. Source: BA-2026.
 */
public record UnattendedRemoteSetup(Settings settings) implements Detector<UnattendedRemoteSetup.State> {
    /** What is looked for; case does not matter. */
    public record Settings(
            @Means("Programs, one of which the command line names")
            List<String> programs,

            @Means("Options, one of which it carries") List<String> options) {
        public Settings {
            programs = List.copyOf(programs);
            options = List.copyOf(options);
        }
    }

    /** How often it was seen. */
    public record State(Sightings sightings) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Endpoint.ProcessSeen.class);
    }

    @Override
    public State start() {
        return new State(Sightings.none());
    }

    @Override
    public State next(State state, Observation observation) {
        return observation instanceof Endpoint.ProcessSeen process && setsUp(process)
                ? new State(state.sightings.and(process))
                : state;
    }

    private boolean setsUp(Endpoint.ProcessSeen process) {
        String line = process.commandLine().orElse("");
        return !line.isEmpty()
                && settings.options.stream().anyMatch(option -> holds(line, option))
                && settings.programs.stream()
                        .anyMatch(program -> holds(line, program) || holds(process.name(), program));
    }

    private static boolean holds(String text, String part) {
        for (int from = 0; from <= text.length() - part.length(); from++) {
            if (text.regionMatches(true, from, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.sightings.any()) {
            return new Judgement.Silent("no command line sets up an unattended remote host");
        }
        Endpoint.ProcessSeen first =
                (Endpoint.ProcessSeen) state.sightings.first().getFirst();
        String device =
                first.serial().map(serial -> "device " + Wording.brief(serial)).orElse("a device of this person");
        return Judgement.Found.of(
                "A command line on " + device + Wording.on(first)
                        + " sets up a remote host that opens without anybody at the machine: " + shown(first) + ".",
                new Compared("remote access: with somebody at the machine", "set up unattended: " + shown(first)),
                state.sightings.evidence(this::shown));
    }

    /** The program and the option without the secret that follows it. */
    private String shown(Observation observation) {
        if (!(observation instanceof Endpoint.ProcessSeen process)) {
            return "";
        }
        String line = process.commandLine().orElse("");
        String program = settings.programs.stream()
                .filter(any -> holds(line, any) || holds(process.name(), any))
                .findFirst()
                .orElse(process.name());
        String option = settings.options.stream()
                .filter(any -> holds(line, any))
                .findFirst()
                .orElse("");
        return program + " " + option + "…";
    }
}
