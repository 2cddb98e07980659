package bonafide.source.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A pack of objects with its index. Reads what is asked for where it stands, and keeps nothing of it. */
final class GitPack implements Closeable {
    /** The longest object that is read: a commit or tag is far shorter. */
    static final int LONGEST = 1024 * 1024;

    private static final Map<Integer, String> TYPES = Map.of(1, "commit", 2, "tree", 3, "blob", 4, "tag");
    private static final int OFFSET_DELTA = 6;
    private static final int HASH_DELTA = 7;
    private static final int MOST_DELTAS = 512;
    private static final int MOST_BYTES = 32 * LONGEST;
    private static final int PIECE = 2 * 1024;

    private final FileChannel pack;
    private final GitPackIndex index;
    private final int hashLength;
    private final Inflater inflater = new Inflater();

    private GitPack(FileChannel pack, GitPackIndex index, int hashLength) {
        this.pack = pack;
        this.index = index;
        this.hashLength = hashLength;
    }

    /** Opens the pack and the index beside it. */
    static GitPack open(Path pack, Path index, int hashLength) throws IOException {
        FileChannel packed = FileChannel.open(pack, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            return new GitPack(packed, GitPackIndex.open(index, hashLength), hashLength);
        } catch (IOException failed) {
            packed.close();
            throw failed;
        }
    }

    /** Where the object stands in the pack, if it does. */
    OptionalLong find(String hash) throws IOException {
        return index.find(HexFormat.of().parseHex(hash));
    }

    /** The object that stands there. */
    GitObject read(long offset) throws IOException {
        Deque<byte[]> deltas = new ArrayDeque<>();
        long at = offset;
        Entry entry = entry(at);
        while (!TYPES.containsKey(entry.type)) {
            deltas.push(entry.data);
            if (deltas.size() > MOST_DELTAS) {
                throw new GitDamage("it is packed as more than " + MOST_DELTAS + " differences");
            }
            at = entry.base;
            entry = entry(at);
        }
        byte[] content = entry.data;
        long spent = content.length;
        while (!deltas.isEmpty() && spent <= MOST_BYTES) {
            content = GitDelta.apply(content, deltas.pop(), LONGEST);
            spent += content.length;
        }
        if (spent > MOST_BYTES) {
            throw new GitDamage("it is packed in too many large differences");
        }
        return new GitObject(TYPES.getOrDefault(entry.type, ""), content);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        try (pack) {
            index.close();
        }
    }

    /**
     * An object or difference as it stands in the pack.
     *
     * @param base where the object stands that it differs from
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and gone with the method that reads it
    private record Entry(int type, long base, byte[] data) {}

    private Entry entry(long offset) throws IOException {
        Piece piece = new Piece(offset);
        int first = piece.next();
        int type = first >> 4 & 7;
        long size = first & 15;
        for (int shift = 4, next = first; (next & 0x80) != 0 && shift < 60; shift += 7) {
            next = piece.next();
            size |= (long) (next & 0x7F) << shift;
        }
        if (size > LONGEST) {
            throw new GitDamage("it is longer than " + LONGEST / 1024 + " KiB");
        }
        long base = switch (type) {
            case OFFSET_DELTA -> offset - distance(piece);
            case HASH_DELTA -> index.find(piece.bytes(hashLength)).orElse(-1);
            default -> 0;
        };
        if (base < 0 || base >= offset && type == OFFSET_DELTA) {
            throw new GitDamage("what it differs from is not in its pack");
        }
        if (type == 0 || type == 5) {
            throw new GitDamage("its pack is damaged");
        }
        return new Entry(type, base, piece.inflate((int) size));
    }

    private static long distance(Piece piece) throws IOException {
        int next = piece.next();
        long distance = next & 0x7F;
        for (int count = 0; (next & 0x80) != 0 && count < 8; count++) {
            next = piece.next();
            distance = (distance + 1 << 7) + (next & 0x7F);
        }
        return distance;
    }

    /** The pack's bytes from some place on. */
    private final class Piece {
        private final ByteBuffer buffer = ByteBuffer.allocate(PIECE);
        private long position;

        Piece(long position) throws IOException {
            this.position = position;
            fill();
        }

        int next() throws IOException {
            if (!buffer.hasRemaining()) {
                fill();
            }
            return buffer.get() & 0xFF;
        }

        byte[] bytes(int count) throws IOException {
            byte[] bytes = new byte[count];
            for (int index = 0; index < count; index++) {
                bytes[index] = (byte) next();
            }
            return bytes;
        }

        byte[] inflate(int size) throws IOException {
            inflater.reset();
            byte[] result = new byte[size + 1];
            int filled = 0;
            try {
                while (!inflater.finished()) {
                    if (inflater.needsInput()) {
                        if (!buffer.hasRemaining()) {
                            fill();
                        }
                        inflater.setInput(buffer);
                    }
                    int got = inflater.inflate(result, filled, result.length - filled);
                    filled += got;
                    if (filled > size || inflater.needsDictionary()) {
                        throw new GitDamage("it is longer than its pack says");
                    }
                }
            } catch (DataFormatException broken) {
                throw new GitDamage("it cannot be inflated: " + broken.getMessage());
            }
            if (filled != size) {
                throw new GitDamage("it is shorter than its pack says");
            }
            return Arrays.copyOf(result, size);
        }

        private void fill() throws IOException {
            buffer.clear();
            int read = pack.read(buffer, position);
            if (read <= 0) {
                throw new GitDamage("its pack ends too early");
            }
            position += read;
            buffer.flip();
        }
    }
}
