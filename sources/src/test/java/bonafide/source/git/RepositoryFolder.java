package bonafide.source.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes a repository as Git does, so that tests need no Git. */
final class RepositoryFolder {
    private final Path folder;

    private RepositoryFolder(Path folder) {
        this.folder = folder;
    }

    /** An entry of a pack: a whole object, or a difference to one that stands before it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Packed(String hash, int type, byte[] before, byte[] data) {}

    static RepositoryFolder in(Path folder) {
        RepositoryFolder repository = new RepositoryFolder(folder);
        repository.write("HEAD", "ref: refs/heads/main\n");
        repository.write("refs/heads/.keep", "");
        repository.write("objects/info/.keep", "");
        return repository;
    }

    Path folder() {
        return folder;
    }

    /** The content of a commit. */
    static String commit(String author, String committer, String... parents) {
        StringBuilder text = new StringBuilder("tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n");
        for (String parent : parents) {
            text.append("parent ").append(parent).append('\n');
        }
        return text.append("author " + author + "\ncommitter " + committer + "\n\nWrites something\n")
                .toString();
    }

    /** Writes a loose object and returns its hash. */
    String loose(String type, String content) {
        String hash = hash(type, content);
        write(
                "objects/" + hash.substring(0, 2) + "/" + hash.substring(2),
                deflated(bytes(type + " " + bytes(content).length + "\0" + content)));
        return hash;
    }

    void branch(String name, String hash) {
        write("refs/heads/" + name, hash + "\n");
    }

    void write(String name, String content) {
        write(name, bytes(content));
    }

    void write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A whole commit as an entry of a pack. */
    static Packed whole(String content) {
        return new Packed(hash("commit", content), 1, new byte[0], bytes(content));
    }

    /** A commit as a difference to one whose hash is given: the first bytes are kept, the rest is new. */
    static Packed differing(String content, String base, int kept) {
        return new Packed(
                hash("commit", content), 7, HexFormat.of().parseHex(hash("commit", base)), delta(base, content, kept));
    }

    /** The same to one that stands so many bytes before it. */
    static Packed differing(String content, String base, int kept, int distance) {
        byte[] before = distance < 128
                ? new byte[] {(byte) distance}
                : new byte[] {(byte) (0x80 | (distance >> 7) - 1), (byte) (distance & 127)};
        return new Packed(hash("commit", content), 6, before, delta(base, content, kept));
    }

    /** How many bytes the entry takes in a pack. */
    static int length(Packed packed) {
        return entry(packed).length;
    }

    /** Writes a pack of these entries with its index. */
    void pack(List<Packed> entries) {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        pack.writeBytes(ByteBuffer.allocate(12)
                .put(bytes("PACK"))
                .putInt(2)
                .putInt(entries.size())
                .array());
        List<String> offsets = new ArrayList<>();
        for (Packed entry : entries) {
            offsets.add(entry.hash + " " + pack.size());
            pack.writeBytes(entry(entry));
        }
        offsets.sort(null);
        ByteBuffer index = ByteBuffer.allocate(8 + 1024 + entries.size() * 28 + 40);
        index.putInt(0xFF744F63).putInt(2);
        for (int first = 0; first < 256; first++) {
            int bound = first;
            index.putInt((int) offsets.stream()
                    .filter(one -> HexFormat.fromHexDigits(one, 0, 2) <= bound)
                    .count());
        }
        offsets.forEach(one -> index.put(HexFormat.of().parseHex(one.substring(0, 40))));
        index.position(index.position() + 4 * entries.size());
        offsets.forEach(one -> index.putInt(Integer.parseInt(one.substring(41))));
        write("objects/pack/pack-1.pack", pack.toByteArray());
        write("objects/pack/pack-1.idx", index.array());
    }

    private static byte[] entry(Packed packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int rest = packed.data.length >> 4;
        out.write((rest > 0 ? 0x80 : 0) | packed.type << 4 | packed.data.length & 15);
        for (; rest > 0; rest >>= 7) {
            out.write((rest > 127 ? 0x80 : 0) | rest & 127);
        }
        out.writeBytes(packed.before);
        out.writeBytes(deflated(packed.data));
        return out.toByteArray();
    }

    private static byte[] delta(String base, String content, int kept) {
        byte[] whole = bytes(content);
        ByteArrayOutputStream delta = new ByteArrayOutputStream();
        for (int size : List.of(bytes(base).length, whole.length)) {
            delta.write(0x80 | size & 127);
            delta.write(size >> 7);
        }
        delta.write(0x90 | (kept > 255 ? 0x20 : 0));
        delta.write(kept & 255);
        if (kept > 255) {
            delta.write(kept >> 8);
        }
        for (int from = kept; from < whole.length; from += 127) {
            int count = Math.min(127, whole.length - from);
            delta.write(count);
            delta.write(whole, from, count);
        }
        return delta.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static String hash(String type, String content) {
        try {
            byte[] whole = bytes(type + " " + bytes(content).length + "\0" + content);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(whole));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
