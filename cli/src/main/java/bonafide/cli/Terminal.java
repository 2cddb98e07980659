package bonafide.cli;

import bonafide.source.Watcher;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints, and what that place can take. The launcher says whether it is a terminal. */
final class Terminal {
    private Terminal() {}

    static PrintWriter out(@Nullable CommandSpec spec) {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        return java.util.Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Whether standard output is a terminal whose user did not say NO_COLOR (no-color.org). */
    static boolean colour() {
        return is("out") && System.getenv("NO_COLOR") == null;
    }

    static Watcher progress() {
        return Progress.on(System.err, is("err"));
    }

    private static boolean is(String stream) {
        return "yes".equals(System.getProperty("bonafide.terminal." + stream));
    }
}
