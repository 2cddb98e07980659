package bonafide.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code bonafide} command. Without a subcommand it prints its help and exits with 2, as a wrong option does. */
@Command(
        name = "bonafide",
        description = "Finds contradictions between what a remote hire claims and what the records show.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs one command and exits with its code. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
        }
    }

    /** The version written into this program's jar by the build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"bonafide " + (version == null ? "(not packaged)" : version)};
        }
    }
}
