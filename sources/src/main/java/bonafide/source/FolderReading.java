package bonafide.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Reads every file of a folder: finds it, unpacks it, recognises it and hands its statements on. Several files, and several
 * parts of a long one, are read at once; what is reported does not depend on which came first.
 */
public final class FolderReading {
    private final Recognition recognition;
    private final List<FolderSource> folders;

    /** Knows these sources. */
    public FolderReading(List<Source> sources) {
        this.recognition = new Recognition(sources);
        this.folders = sources.stream()
                .filter(FolderSource.class::isInstance)
                .map(FolderSource.class::cast)
                .toList();
    }

    /** Reads the folder, or a single file, in one thread, file by file in the order of their paths, and says what became of each. */
    public List<FileReport> read(Path folder, Sink sink, Watcher watcher) {
        return read(folder, Sinks.of(sink), watcher, 1);
    }

    /** The same with so many threads, each of which takes a sink of its own. */
    public List<FileReport> read(Path folder, Sinks sinks, Watcher watcher, int threads) {
        Walk walk = Walk.of(folder, folders);
        watcher.found(
                walk.files().size(),
                walk.files().stream().mapToLong(Walk.Found::size).sum());
        List<FileReport> reports = new ArrayList<>(walk.reports());
        OpenFiles open = new OpenFiles();
        if (threads == 1) {
            walk.files().forEach(found -> reports.addAll(new OneFile(found, sinks, watcher, open).read()));
        } else {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                pool.invoke(ForkJoinTask.adapt(
                        () -> all(walk.files(), sinks, watcher, open).forEach(reports::addAll)));
            }
        }
        walk.reports().forEach(watcher::finished);
        reports.sort(Comparator.comparing(FileReport::file));
        return List.copyOf(reports);
    }

    /** Reads all files, the longest first, so that no thread is left with it at the end. */
    private List<List<FileReport>> all(List<Walk.Found> files, Sinks sinks, Watcher watcher, OpenFiles open) {
        List<ForkJoinTask<List<FileReport>>> tasks = files.stream()
                .sorted(Comparator.comparingLong(Walk.Found::size))
                .map(found -> ForkJoinTask.adapt(() -> new OneFile(found, sinks, watcher, open).read()))
                .toList();
        tasks.forEach(ForkJoinTask::fork);
        return tasks.reversed().stream().map(ForkJoinTask::join).toList();
    }

    /** Reads a file as that source. */
    static void read(Source source, Feed feed, Head head, Sinks sinks, Reading reading) throws IOException {
        switch (source) {
            case JsonSource json -> JsonRecords.read(feed, head.layout(json.wrappers()), json, sinks, reading);
            case CsvSource csv -> CsvRows.read(feed, head.delimiter(), csv.open(), csv.repeated(), reading);
            case TextSource text -> text.read(feed, reading);
            case FolderSource folder -> throw new IllegalArgumentException(folder.name() + " is no file");
        }
    }

    /** One file of the folder, which may hold others. */
    private final class OneFile implements Unpacking.Taker {
        private final Walk.Found found;
        private final Sinks sinks;
        private final Watcher watcher;
        private final OpenFiles open;
        private final List<FileReport> reports = new ArrayList<>();

        OneFile(Walk.Found found, Sinks sinks, Watcher watcher, OpenFiles open) {
            this.found = found;
            this.sinks = sinks;
            this.watcher = watcher;
            this.open = open;
        }

        List<FileReport> read() {
            if (found.as().isPresent()) {
                folder(found.as().get());
                return reports;
            }
            try (InputStream in = new Watched(found.open(), found.name(), watcher)) {
                Unpacking.open(found.name(), in, this);
            } catch (Unpacking.TooMuch bomb) {
                refused(found.name(), String.valueOf(bomb.getMessage()), "the rest was not read; unpack it by hand");
            } catch (IOException failed) {
                refused(found.name(), "cannot be read: " + why(failed), "is it damaged, or may you not read it?");
            }
            if (found.changed()) {
                changed();
            }
            return reports;
        }

        /** What ends too early says nothing of itself; what the file system refuses names the machine's own path. */
        private static String why(IOException failed) {
            if (failed instanceof FileSystemException refused) {
                String reason = refused.getReason();
                return refused instanceof AccessDeniedException
                        ? "you may not"
                        : reason == null ? "the system gives no reason" : reason;
            }
            return failed instanceof EOFException || failed.getMessage() == null
                    ? "it ends before it should"
                    : failed.getMessage();
        }

        private void folder(FolderSource source) {
            Sink sink = sinks.take();
            try {
                Reading reading = new Reading(found.name(), source.name(), sink);
                try {
                    source.read(found.path(), reading);
                } catch (IOException failed) {
                    reading.refuseFile("cannot be read further: " + failed.getMessage(), "may you read all of it?");
                }
                report(reading.report());
            } finally {
                sinks.giveBack(sink);
            }
        }

        @Override
        public void file(String name, Unpacking.Held in) throws IOException {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
            if (last.startsWith(".")) {
                report(FileReport.unknown(name, "a hidden file; they are not read"));
                return;
            }
            Decoding.Decoded decoded = Decoding.toUtf8(in);
            Feed feed = new Feed(decoded.in());
            Head head = feed.head();
            Source source = recognition.of(head, name).orElse(null);
            if (source == null) {
                IOException failure = in.failure();
                report(
                        failure == null
                                ? FileReport.unknown(name, recognition.hint(head, name))
                                : FileReport.refused(name, "cannot be read: " + why(failure), "is it damaged?"));
                return;
            }
            Sink sink = sinks.take();
            try {
                Reading reading = new Reading(name, source.name(), sink, again(in, decoded));
                FolderReading.read(source, feed, head, sinks, reading);
                IOException failure = in.failure();
                if (failure != null) {
                    reading.refuseFile(
                            "cannot be read beyond line " + feed.line() + ": " + why(failure),
                            "is it damaged? What stands before was read");
                }
                report(reading.report());
            } finally {
                sinks.giveBack(sink);
            }
        }

        private Optional<SourceFile> again(Unpacking.Held in, Decoding.Decoded decoded) {
            return in.packed() || !decoded.verbatim()
                    ? Optional.empty()
                    : Optional.of(new SourceFile(found.path(), open, decoded.skipped()));
        }

        /** What was read of a file before it failed is already reported, with the failure. */
        @Override
        public void refused(String name, String reason, String hint) {
            if (reports.stream().noneMatch(report -> report.file().equals(name))) {
                report(FileReport.refused(name, reason, hint));
            }
        }

        private void changed() {
            String reason = "changed while it was read";
            String hint = "screen again when nobody writes to it";
            if (reports.isEmpty()) {
                refused(found.name(), reason, hint);
            } else {
                FileReport last = reports.removeLast();
                reports.add(last.with(new Refusal(last.file(), Optional.empty(), reason, hint)));
            }
        }

        private void report(FileReport report) {
            reports.add(report);
            watcher.finished(report);
        }
    }

    /** Tells the watcher what was read. */
    private static final class Watched extends FilterInputStream {
        private final String name;
        private final Watcher watcher;

        Watched(InputStream in, String name, Watcher watcher) {
            super(in);
            this.name = name;
            this.watcher = watcher;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            watcher.advanced(name, Math.max(read, 0));
            return read;
        }
    }
}
