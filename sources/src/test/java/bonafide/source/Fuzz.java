package bonafide.source;

import bonafide.dossier.Statement;
import bonafide.source.Corpus.Sample;
import bonafide.source.registry.Sources;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Tries the readers with damaged fixtures, whatever sources there are, and holds them to what each of them promises. */
final class Fuzz {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long MOST_ALLOCATED = 64L << 20;
    private static final long MOST_ALLOCATED_PER_BYTE = 1_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Sample> samples;

    Fuzz(List<Sample> samples) {
        this.samples = samples;
    }

    /** What came of one execution: how many records were read and refused, and what went wrong, if anything did. */
    record Tried(long read, long refused, Duration took, Optional<String> failure) {}

    /** Damages the sample somehow and reads it. The same seed does the same. */
    Tried anyDamage(Sample sample, long seed) {
        Random chance = new Random(seed);
        byte[] donor = samples.get(chance.nextInt(samples.size())).bytes();
        byte[] damaged =
                chance.nextBoolean() ? Mutation.of(sample.bytes(), chance) : Damage.of(sample.bytes(), donor, chance);
        if (chance.nextInt(16) == 0) {
            damaged = new String(damaged, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
        }
        return read(sample, damaged);
    }

    /** Damages one line and reads: what stands on all others is still there, and nothing else. */
    Tried oneLine(Sample sample, long seed) {
        Random chance = new Random(seed);
        DamagedLine damage = DamagedLine.of(sample, chance);
        Tried tried = read(sample, damage.file());
        if (tried.failure().isPresent()) {
            return tried;
        }
        List<Statement> before = elsewhere(Given.as(sample.source(), sample.name(), sample.bytes()), damage.line());
        List<Statement> after = elsewhere(Given.as(sample.source(), sample.name(), damage.file()), damage.line());
        return before.equals(after)
                ? tried
                : failed(tried, "damage to line " + damage.line() + " changed others: " + damage.text());
    }

    private static List<Statement> elsewhere(Given.Read read, long line) {
        return read.statements().stream()
                .filter(statement ->
                        statement.observation().provenance().position().line() != line)
                .toList();
    }

    private static Tried read(Sample sample, byte[] file) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = processorTime();
        try {
            Given.Read read = Given.as(sample.source(), sample.name(), file);
            Duration took = Duration.ofNanos(processorTime() - start);
            long memory = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            Given.recognised(Sources.known(), sample.name(), file);
            Tried tried = new Tried(read.report().records(), read.report().refused(), took, Optional.empty());
            return problem(sample, file, read, took, memory)
                    .map(words -> failed(tried, words))
                    .orElse(tried);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return new Tried(0, 0, Duration.ofNanos(processorTime() - start), Optional.of(thrown + where));
        }
    }

    private static Optional<String> problem(Sample sample, byte[] file, Given.Read read, Duration took, long memory) {
        List<String> problems = new ArrayList<>();
        if (took.compareTo(LONGEST) > 0) {
            problems.add("took " + took);
        }
        if (memory > MOST_ALLOCATED + MOST_ALLOCATED_PER_BYTE * file.length) {
            problems.add("allocated " + memory + " bytes for " + file.length);
        }
        if (!read.equals(Given.as(sample.source(), sample.name(), file))) {
            problems.add("the same bytes gave another result");
        }
        for (Refusal refusal : read.report().refusals()) {
            if ((refusal.reason() + refusal.hint()).chars().anyMatch(Character::isISOControl)) {
                problems.add("a refusal would steer a terminal: " + refusal);
            }
        }
        uncounted(sample, file, read).ifPresent(problems::add);
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
    }

    /** Of this thread, so that it does not matter what else the machine does. */
    static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** In a log, every line that is not blank is a record, read or of an unknown type, or is refused. */
    private static Optional<String> uncounted(Sample sample, byte[] file, Given.Read read) {
        boolean lines = sample.source() instanceof JsonSource json
                && new Head(file, true).layout(json.wrappers()) == JsonLayout.LINES
                && file.length <= Bounds.HEAD;
        if (!lines) {
            return Optional.empty();
        }
        long records = read.report().records();
        long refused = read.report().refused();
        long written = Stream.of(new String(file, StandardCharsets.ISO_8859_1)
                        .replace("\u00EF\u00BB\u00BF", "")
                        .split("\n"))
                .filter(line -> line.chars().anyMatch(character -> !Feed.isBlank(character)))
                .count();
        return records <= written && records + refused >= written
                ? Optional.empty()
                : Optional.of(written + " lines, " + records + " records, " + refused + " refused");
    }

    private static Tried failed(Tried tried, String problem) {
        return new Tried(tried.read(), tried.refused(), tried.took(), Optional.of(problem));
    }
}
