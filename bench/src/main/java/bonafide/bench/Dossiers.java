package bonafide.bench;

import bonafide.screening.Screening.Screened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Dossiers of somewhat over 200 observations each, judged by one thread with all rules on: those of a company, of many kinds, and
 * those of a made-up sign-in log, which is what a platform has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Dossiers {
    /** Stands for a made-up log where a folder is asked for. */
    public static final String SIGN_INS = "sign-ins";

    /** The company's folder, or the word for a log that is made up here. */
    @Param({SIGN_INS, "examples/meridian"})
    public String folder = "";

    private @Nullable Company company;
    private int next;

    /** Reads the folder, or makes the log up. */
    @Setup
    public void read() throws IOException {
        Company read = folder.equals(SIGN_INS) ? Company.signingIn() : Company.of(Path.of(folder));
        company = read;
        System.out.printf(
                "%d dossiers, %d observations each%n",
                read.dossiers().size(), read.observations() / read.dossiers().size());
    }

    /** Judges the next dossier. */
    @Benchmark
    public Screened judged() {
        Company judged = Objects.requireNonNull(company, "JMH calls read() first");
        next = (next + 1) % judged.dossiers().size();
        return judged.screening().judge(judged.dossiers().get(next), List.of(), List.of());
    }
}
