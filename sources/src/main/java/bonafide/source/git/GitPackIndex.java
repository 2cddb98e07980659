package bonafide.source.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.OptionalLong;

/** The index of a pack, second version: hashes in order, and where the object of each stands. It stays on disk. */
final class GitPackIndex implements Closeable {
    private static final int MAGIC = 0xFF744F63;
    private static final int HEADER = 8 + 256 * 4;
    private static final int WINDOW = 48;

    private final FileChannel file;
    private final int hashLength;
    private final int[] upTo;

    private GitPackIndex(FileChannel file, int hashLength, int[] upTo) {
        this.file = file;
        this.hashLength = hashLength;
        this.upTo = upTo;
    }

    static GitPackIndex open(Path path, int hashLength) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            ByteBuffer header = read(file, 0, HEADER);
            if (header.getInt() != MAGIC || header.getInt() != 2) {
                throw new GitDamage("the index of a pack is not of the second version");
            }
            int[] upTo = new int[256];
            header.asIntBuffer().get(upTo);
            for (int index = 0; index < upTo.length; index++) {
                if (upTo[index] < (index == 0 ? 0 : upTo[index - 1])) {
                    throw new GitDamage("the index of a pack is damaged");
                }
            }
            if (file.size() < HEADER + (long) upTo[255] * (hashLength + 8)) {
                throw new GitDamage("the index of a pack is cut off");
            }
            return new GitPackIndex(file, hashLength, upTo);
        } catch (IOException failed) {
            file.close();
            throw failed;
        }
    }

    /** Where in the pack the object stands, if it does. Hashes are spread evenly, so its place is guessed first. */
    OptionalLong find(byte[] hash) throws IOException {
        int bucket = hash[0] & 0xFF;
        int low = bucket == 0 ? 0 : upTo[bucket - 1];
        int high = upTo[bucket];
        int within = (hash[1] & 0xFF) << 16 | (hash[2] & 0xFF) << 8 | hash[3] & 0xFF;
        int guess = low + (int) ((long) (high - low) * within >>> 24);
        while (low < high) {
            int from = Math.max(low, Math.min(guess - WINDOW / 2, high - WINDOW));
            int to = Math.min(high, from + WINDOW);
            byte[] hashes = read(file, HEADER + (long) from * hashLength, (to - from) * hashLength)
                    .array();
            if (compare(hash, hashes, 0) < 0) {
                high = from;
            } else if (compare(hash, hashes, to - from - 1) > 0) {
                low = to;
            } else {
                return within(hash, hashes, from);
            }
            guess = low + (high - low) / 2;
        }
        return OptionalLong.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private OptionalLong within(byte[] hash, byte[] hashes, int from) throws IOException {
        for (int index = 0; index < hashes.length / hashLength; index++) {
            if (compare(hash, hashes, index) == 0) {
                return OptionalLong.of(offset(from + index));
            }
        }
        return OptionalLong.empty();
    }

    private int compare(byte[] hash, byte[] hashes, int index) {
        return Arrays.compareUnsigned(hash, 0, hashLength, hashes, index * hashLength, (index + 1) * hashLength);
    }

    private long offset(int index) throws IOException {
        long offsets = HEADER + (long) upTo[255] * (hashLength + 4);
        int offset = read(file, offsets + 4L * index, 4).getInt();
        if (offset >= 0) {
            return offset;
        }
        long large = offsets + 4L * upTo[255] + 8L * (offset & 0x7FFF_FFFF);
        long far = read(file, large, 8).getLong();
        if (far < 0) {
            throw new GitDamage("the index of a pack is damaged");
        }
        return far;
    }

    private static ByteBuffer read(FileChannel file, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) <= 0) {
                throw new GitDamage("the index of a pack is cut off");
            }
        }
        return bytes.flip();
    }
}
