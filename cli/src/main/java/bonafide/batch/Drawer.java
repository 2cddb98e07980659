package bonafide.batch;

import bonafide.assessment.Assessment;
import bonafide.assessment.Band;
import bonafide.observation.SubjectId;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text about each subject, put in whenever one is judged, and gives them back most urgent first: in memory while they
 * are few, else on the disk. For any number of threads.
 */
public final class Drawer implements AutoCloseable {
    private static final int IN_MEMORY = 8 << 20;

    private static final Comparator<Entry> MOST_URGENT_FIRST = Comparator.comparing(
                    Entry::band, Comparator.reverseOrder())
            .thenComparing(Entry::points, Comparator.reverseOrder())
            .thenComparing(Entry::subject);

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final Bytes latest = new Bytes(1 << 10);
    private @Nullable Scratch scratch;
    private long written;

    /** An empty one that uses that folder for what does not fit. */
    public Drawer(Path folder) {
        this.folder = folder;
    }

    private record Entry(Band band, int points, SubjectId subject, Scratch.Stretch stretch) {}

    /** Puts in a text about a subject that was assessed like this. */
    public void put(Assessment assessment, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            entries.add(new Entry(
                    assessment.band(),
                    assessment.points(),
                    assessment.subject(),
                    new Scratch.Stretch(written + latest.size(), bytes.length)));
            latest.copy(bytes, 0, bytes.length);
            if (latest.size() >= IN_MEMORY) {
                flush();
            }
        }
    }

    /** Writes all texts, most urgent first. */
    public synchronized void writeTo(Writer out) throws IOException {
        entries.sort(MOST_URGENT_FIRST);
        for (Entry entry : entries) {
            out.write(StandardCharsets.UTF_8.decode(read(entry.stretch)).toString());
        }
    }

    private ByteBuffer read(Scratch.Stretch stretch) {
        Scratch disk = scratch;
        if (disk != null && stretch.from() < written) {
            return disk.read(stretch);
        }
        return latest.written().slice((int) (stretch.from() - written), stretch.length());
    }

    private void flush() {
        Scratch disk = scratch == null ? Scratch.in(folder) : scratch;
        scratch = disk;
        disk.append(latest.written());
        written += latest.size();
        latest.clear();
    }

    @Override
    public synchronized void close() {
        if (scratch != null) {
            scratch.close();
        }
    }
}
