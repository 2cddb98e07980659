package bonafide.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file on the disk for what does not fit into memory. It has no name from the moment it is open, so nothing of it remains,
 * however the program ends.
 *
 * <p>A disk that fails ends the run: {@link UncheckedIOException}.
 */
final class Scratch implements AutoCloseable {
    private final FileChannel channel;
    private long end;

    private Scratch(FileChannel channel) {
        this.channel = channel;
    }

    /** An empty file in that folder, which only its owner may read. */
    static Scratch in(Path folder) {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            Path path = posix
                    ? Files.createTempFile(
                            folder,
                            "bonafide-",
                            ".part",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(folder, "bonafide-", ".part");
            FileChannel channel = FileChannel.open(
                    path,
                    posix
                            ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE)
                            : Set.of(
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.DELETE_ON_CLOSE));
            if (posix) {
                Files.delete(path);
            }
            return new Scratch(channel);
        } catch (IOException failed) {
            throw failed(failed);
        }
    }

    /** Where a stretch of bytes lies. */
    record Stretch(long from, int length) {}

    /** Puts bytes behind the others. */
    synchronized Stretch append(ByteBuffer bytes) {
        Stretch stretch = new Stretch(end, bytes.remaining());
        try {
            long at = end;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            end = at;
        } catch (IOException failed) {
            throw failed(failed);
        }
        return stretch;
    }

    /** Reads a stretch; any number of threads may. */
    ByteBuffer read(Stretch stretch) {
        ByteBuffer bytes = ByteBuffer.allocate(stretch.length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, stretch.from + bytes.position()) < 0) {
                    throw new IOException("it ends before its time");
                }
            }
        } catch (IOException failed) {
            throw failed(failed);
        }
        return bytes.flip();
    }

    /** How many bytes it holds. */
    long size() {
        return end;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw failed(failed);
        }
    }

    private static UncheckedIOException failed(IOException cause) {
        return new UncheckedIOException(
                "the folder for temporary files cannot be used (" + cause.getMessage()
                        + "); name another one with --scratch",
                cause);
    }
}
