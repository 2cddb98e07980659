package bonafide.source;

import bonafide.dossier.Statement;
import bonafide.source.Corpus.Sample;
import bonafide.source.Fuzz.Tried;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Tries unpacking with damaged archives of fixtures, as files in a folder. */
final class FuzzedArchives {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Path folder;
    private final List<Sample> samples;

    FuzzedArchives(Path folder, List<Sample> samples) {
        this.folder = folder;
        this.samples = samples;
    }

    /** Packs a few fixtures, damages the archive and reads it. The same seed does the same. */
    Tried read(long seed) {
        Random chance = new Random(seed);
        long start = Fuzz.processorTime();
        try {
            Path file = Files.write(folder.resolve("archive"), Mutation.of(archive(chance), chance));
            List<Statement> statements = new ArrayList<>();
            List<FileReport> reports = Sources.read(file, statements::add);
            List<Statement> again = new ArrayList<>();
            List<FileReport> reportsAgain = Sources.read(file, again::add);
            Duration took = Duration.ofNanos(Fuzz.processorTime() - start);
            return new Tried(
                    reports.stream().mapToLong(FileReport::records).sum(),
                    reports.stream().mapToLong(FileReport::refused).sum(),
                    took,
                    problem(reports, took, statements.equals(again) && reports.equals(reportsAgain)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return new Tried(0, 0, Duration.ofNanos(Fuzz.processorTime() - start), Optional.of(thrown + where));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<String> problem(List<FileReport> reports, Duration took, boolean same) {
        if (!same) {
            return Optional.of("the same bytes gave another result");
        }
        if (took.compareTo(LONGEST) > 0) {
            return Optional.of("took " + took);
        }
        return reports.isEmpty() ? Optional.of("nothing was said of the file") : Optional.empty();
    }

    private byte[] archive(Random chance) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int count = chance.nextInt(4); count >= 0; count--) {
            Sample sample = samples.get(chance.nextInt(samples.size()));
            byte[] content = chance.nextInt(4) == 0 ? GivenFolder.gzip(sample.bytes()) : sample.bytes();
            entries.put(chance.nextInt(5) == 0 ? "../" + sample.name() : sample.name(), content);
        }
        byte[] zip = GivenFolder.zip(entries);
        return switch (chance.nextInt(4)) {
            case 0 -> GivenFolder.gzip(zip);
            case 1 -> GivenFolder.zip("inner.zip", zip);
            default -> zip;
        };
    }
}
