package bonafide.cli;

import bonafide.batch.Batch;
import bonafide.batch.Intake;
import bonafide.batch.Taker;
import bonafide.catalog.Catalogues;
import bonafide.catalog.Reading;
import bonafide.catalog.issue.Issues;
import bonafide.lists.LoadedTables;
import bonafide.lists.OwnList;
import bonafide.lists.ReferenceTables;
import bonafide.observation.Position;
import bonafide.redflag.Catalogue;
import bonafide.report.Results;
import bonafide.screening.Clocks;
import bonafide.screening.Screening;
import bonafide.source.FileReport;
import bonafide.source.Refusal;
import bonafide.source.Watcher;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Screens a folder: reads its files, takes lists that stand among them as the user's own tables, and judges.
 *
 * @param folder the folder, or a single file
 * @param catalogue a folder with a catalogue to judge by instead of the built-in one
 * @param lists a folder with the user's own lists
 * @param asOf the instant to judge as of instead of the newest observation
 * @param scratch a folder for what does not fit into memory
 */
record FolderScreening(
        Path folder, Optional<Path> catalogue, Optional<Path> lists, Optional<Instant> asOf, Path scratch) {
    /** Of the memory that Java may use, statements that wait may take a sixteenth, at a kilobyte each. */
    private static final int SHARE = 16 << 10;

    private static final int DEEPEST = 32;

    private static final int MOST_IN_MEMORY = 100_000;

    private static final int LARGEST_LIST = 1 << 24;

    /** What came of it. */
    sealed interface Outcome {
        /** The folder was screened. */
        record Screened(Results results) implements Outcome {}

        /** Nothing was screened, for these reasons. */
        record Refused(List<String> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** Screens, telling the watcher how far reading has come and handing each subject to the taker. */
    Outcome screen(Watcher watcher, Taker taker) {
        Reading reading = catalogue.map(Catalogues::of).orElseGet(() -> Catalogues.builtIn());
        return switch (reading) {
            case Reading.Refused refused ->
                new Outcome.Refused(List.of(Issues.print(
                                refused.issues(), catalogue.map(Path::toString).orElse("catalog"))
                        .strip()));
            case Reading.Loaded loaded -> screen(loaded.catalogue(), watcher, taker);
        };
    }

    private Outcome screen(Catalogue judgedBy, Watcher watcher, Taker taker) {
        int threads = Runtime.getRuntime().availableProcessors();
        long room = Math.min(MOST_IN_MEMORY, Runtime.getRuntime().maxMemory() / SHARE) / threads;
        try (Intake intake = Intake.of(scratch, (int) room, written())) {
            List<FileReport> files = Sources.read(folder, intake, watcher, threads);
            List<OwnList> found = ownLists(files);
            LoadedTables tables = lists.map(directory -> ReferenceTables.load(directory, found))
                    .orElseGet(() -> ReferenceTables.load(found));
            Screening screening = new Screening(judgedBy, tables.references());
            Clocks clocks = intake.clocks();
            Screening.Result result = new Batch(screening, threads, taker).screen(intake, asOf.orElseGet(clocks::asOf));
            return new Outcome.Screened(new Results(
                    folder.toString(),
                    result,
                    withLists(asOf.isPresent() ? files : withLeftOut(files, clocks), tables),
                    tables.references().tables(),
                    judgedBy));
        } catch (UncheckedIOException full) {
            return new Outcome.Refused(List.of(String.valueOf(full.getMessage())));
        }
    }

    /**
     * When the newest file was written: no record in it can have happened later. The clock is never asked, so that the same
     * files screen alike on any day. Where no file says, nothing is held against any date.
     */
    private Instant written() {
        Newest newest = new Newest();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, newest);
        } catch (IOException unreadable) {
            return newest.written;
        }
        return newest.written;
    }

    /** Finds when the newest file or folder was written, past those that may not be read. */
    private static final class Newest extends SimpleFileVisitor<Path> {
        private Instant written = Instant.EPOCH;

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes is) {
            return visitFile(directory, is);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            Instant modified = is.lastModifiedTime().toInstant();
            written = modified.isAfter(written) ? modified : written;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException denied) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException brokenOff) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Files that no source knows may be lists: their content says so. */
    private List<OwnList> ownLists(List<FileReport> files) {
        List<OwnList> found = new ArrayList<>();
        for (FileReport file : files) {
            Path path = Files.isDirectory(folder) ? folder.resolve(file.file()) : folder;
            if (!file.recognised()
                    && file.file().indexOf('!') < 0
                    && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                content(path)
                        .filter(bytes -> ReferenceTables.recognise(bytes).isPresent())
                        .ifPresent(bytes -> found.add(new OwnList(file.file(), bytes)));
            }
        }
        return found;
    }

    private static Optional<byte[]> content(Path path) {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_LIST + 1);
            return bytes.length > LARGEST_LIST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The reports of files say which of their records lie in the future and were left out. */
    private static List<FileReport> withLeftOut(List<FileReport> files, Clocks clocks) {
        Map<String, Clocks.Ahead> ahead = new HashMap<>();
        clocks.leftOut().forEach(left -> ahead.put(left.first().file(), left));
        return files.stream()
                .map(file -> ahead.containsKey(file.file()) ? file.with(refusal(ahead.get(file.file()))) : file)
                .toList();
    }

    private static Refusal refusal(Clocks.Ahead ahead) {
        String several = ahead.records() == 1 ? "1 fact is" : ahead.records() + " facts are";
        return new Refusal(
                ahead.first().file(),
                Optional.of(ahead.first().position()),
                several + " dated in the future, up to " + ahead.latest() + ", and left out",
                "was a clock wrong? --as-of takes in what is dated up to then");
    }

    /** The reports of files that turned out to be lists say so, and lists from elsewhere that were refused are added. */
    private static List<FileReport> withLists(List<FileReport> files, LoadedTables tables) {
        Map<String, LoadedTables.Taken> taken = new HashMap<>();
        tables.taken().forEach(list -> taken.put(list.file(), list));
        Map<String, List<Refusal>> refused = new HashMap<>();
        for (bonafide.lists.Refusal refusal : tables.refused()) {
            Optional<Position> position =
                    refusal.line() > 0 ? Optional.of(Position.ofLine(refusal.line())) : Optional.empty();
            refused.computeIfAbsent(refusal.file(), any -> new ArrayList<>())
                    .add(new Refusal(refusal.file(), position, refusal.reason(), refusal.hint()));
        }
        List<FileReport> all = new ArrayList<>();
        for (FileReport file : files) {
            LoadedTables.Taken list = taken.remove(file.file());
            List<Refusal> refusals = refused.remove(file.file());
            all.add(list == null && refusals == null ? file : list(file.file(), list, refusals));
        }
        taken.forEach((name, list) -> all.add(list(name, list, refused.remove(name))));
        refused.forEach((name, refusals) -> all.add(list(name, null, refusals)));
        all.sort(java.util.Comparator.comparing(FileReport::file));
        return all;
    }

    private static FileReport list(String file, LoadedTables.@Nullable Taken list, @Nullable List<Refusal> refusals) {
        List<Refusal> all = refusals == null ? List.of() : refusals;
        String kind = list == null ? FileReport.UNKNOWN : "list: " + list.kind();
        long entries = list == null ? 0 : list.entries();
        return new FileReport(file, kind, entries, all.size(), Map.of(), all, Optional.empty());
    }
}
