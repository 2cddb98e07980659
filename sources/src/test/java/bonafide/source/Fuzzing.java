package bonafide.source;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.Corpus.Sample;
import bonafide.source.Fuzz.Tried;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make fuzz} runs: every reader in turn for as long as is asked for, with other seeds each time. */
class Fuzzing {
    private static final int TURN = 10;
    private static final int MOST_SHOWN = 5;

    @Test
    void everyReader_keepsItsPromises(@TempDir Path folder) {
        long seconds = Long.getLong("fuzz.seconds", 300);
        long seed = Long.getLong("fuzz.seed", System.currentTimeMillis());
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, LongFunction<Tried>> targets = targets(folder);
        targets.keySet().forEach(target -> tallies.put(tallied(target), new Tally()));
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Map.Entry<String, LongFunction<Tried>>> round = new ArrayList<>(targets.entrySet());
        while (System.nanoTime() < end) {
            Collections.rotate(round, round.size() / 3);
            for (Map.Entry<String, LongFunction<Tried>> target : round) {
                if (System.nanoTime() > end) {
                    break;
                }
                Tally tally = tallies.getOrDefault(tallied(target.getKey()), new Tally());
                for (int turn = 0; turn < TURN; turn++) {
                    tally.take(target.getKey(), seed + turn, target.getValue());
                }
            }
            seed += TURN;
        }
        print(tallies, System.out);
        assertThat(tallies.values())
                .allSatisfy(tally -> assertThat(tally.failures).isEmpty());
    }

    /** What is tried, by "source fixture how". */
    private static Map<String, LongFunction<Tried>> targets(Path folder) {
        List<Sample> samples = Corpus.samples();
        Fuzz fuzz = new Fuzz(samples);
        Map<String, LongFunction<Tried>> targets = new LinkedHashMap<>();
        for (Sample sample : samples) {
            targets.put(sample + " any", seed -> fuzz.anyDamage(sample, seed));
            if (DamagedLine.possible(sample)) {
                targets.put(sample + " line", seed -> fuzz.oneLine(sample, seed));
            }
        }
        FuzzedArchives archives = new FuzzedArchives(folder, samples);
        targets.put("(archives)", archives::read);
        return targets;
    }

    private static String tallied(String target) {
        return target.split(" ", -1)[0];
    }

    private static void print(Map<String, Tally> tallies, PrintStream out) {
        out.printf(
                "%-28s %10s %8s %10s %10s %9s %8s%n",
                "reader", "tried", "per s", "read", "refused", "slowest", "failed");
        tallies.forEach((reader, tally) -> out.printf(
                "%-28s %10d %8.0f %10d %10d %6d ms %8d%n",
                reader,
                tally.tried,
                tally.tried / (tally.took.toNanos() / 1e9),
                tally.read,
                tally.refused,
                tally.slowest.toMillis(),
                tally.failed));
        tallies.values().forEach(tally -> tally.failures.forEach(out::println));
    }

    /** Figures of one reader. */
    private static final class Tally {
        private long tried;
        private long read;
        private long refused;
        private long failed;
        private Duration took = Duration.ZERO;
        private Duration slowest = Duration.ZERO;
        private final List<String> failures = new ArrayList<>();

        void take(String target, long seed, LongFunction<Tried> attempt) {
            long start = Fuzz.processorTime();
            Tried outcome = attempt.apply(seed);
            took = took.plusNanos(Fuzz.processorTime() - start);
            tried++;
            read += outcome.read();
            refused += outcome.refused();
            slowest = outcome.took().compareTo(slowest) > 0 ? outcome.took() : slowest;
            outcome.failure().ifPresent(failure -> {
                failed++;
                if (failures.size() < MOST_SHOWN) {
                    failures.add(target + ", seed " + seed + ": " + failure);
                }
            });
        }
    }
}
