package bonafide.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
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
        versionProvider = Main.Version.class,
        subcommands = {ScreenCommand.class, ExplainCommand.class, CatalogCommand.class, ListsCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, or nobody to judge: standard error says why",
            "2:wrong usage, or a folder that is not there: nothing was begun",
            "3:done, and somebody is in the band of --fail-on or above"
        })
public final class Main implements Runnable {
    /** Done. */
    static final int DONE = 0;

    /** Failed, or nobody to judge: standard error says why. */
    static final int FAILED = 1;

    /** Nothing was begun, for what the command line asks cannot be; picocli exits so too. */
    static final int USAGE = CommandLine.ExitCode.USAGE;

    /** Done, and somebody is in the band of {@code --fail-on} or above. */
    static final int BAND_REACHED = 3;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs one command and exits with its code. */
    public static void main(String... arguments) {
        System.exit(run(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs one command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return new CommandLine(new Main())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler(Main::failed)
                    .execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** What the file system refuses is said in a line; anything else is a bug and stays loud. */
    private static int failed(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof FileSystemException refused) {
            command.getErr().println(refused.getFile() + ": cannot be written or read: " + reason(refused));
            return FAILED;
        }
        throw problem;
    }

    private static String reason(FileSystemException refused) {
        return switch (refused) {
            case FileAlreadyExistsException exists -> "there is a file of that name, where a folder is needed";
            case AccessDeniedException denied -> "you may not";
            case NoSuchFileException absent -> "there is no such folder, and none can be made there";
            default -> Optional.ofNullable(refused.getReason()).orElse("the system gives no reason");
        };
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
