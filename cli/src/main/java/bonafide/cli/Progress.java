package bonafide.cli;

import bonafide.source.Watcher;
import java.io.PrintStream;

/** Says on a terminal how far reading has come, once input is long enough for somebody to wonder. */
final class Progress implements Watcher {
    private static final long WORTH_SAYING = 32L << 20;
    private static final long STEP = 8L << 20;

    private final PrintStream terminal;
    private long total;
    private long done;
    private long said;

    private Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Progress on a terminal, silence elsewhere. */
    static Watcher on(PrintStream terminal, boolean isTerminal) {
        return isTerminal ? new Progress(terminal) : Watcher.NOBODY;
    }

    @Override
    public synchronized void found(long files, long bytes) {
        total = bytes;
    }

    @Override
    public synchronized void advanced(String file, long bytes) {
        done += bytes;
        if (total >= WORTH_SAYING && done - said >= STEP) {
            said = done;
            terminal.print("\rreading: " + (100 * done / total) + " % of " + (total >> 20) + " MiB ");
            if (done >= total) {
                terminal.print("\r                                        \r");
            }
            terminal.flush();
        }
    }
}
