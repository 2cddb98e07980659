package bonafide.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;

/**
 * Files that are read from again here and there: the few that were asked for last stay open. They are closed when nothing that
 * could ask for them is left.
 */
final class OpenFiles {
    private static final int MOST = 16;

    private final LinkedHashMap<Path, FileChannel> channels = new LinkedHashMap<>(MOST, 0.75f, true);

    /** The bytes that stand there, fewer where the file has become shorter. */
    synchronized byte[] read(Path path, long at, int length) throws IOException {
        FileChannel channel = channel(path);
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, at + bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private FileChannel channel(Path path) throws IOException {
        FileChannel known = channels.get(path);
        // who interrupts a thread that reads from a channel closes it
        if (known != null && known.isOpen()) {
            return known;
        }
        if (channels.size() == MOST) {
            channels.pollFirstEntry().getValue().close();
        }
        FileChannel opened = open(path);
        channels.put(path, opened);
        return opened;
    }

    /** Opens a file, unless another thing has taken its place; a pipe would never end. */
    static FileChannel open(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it is gone, or no longer a file");
        }
        return FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }
}
