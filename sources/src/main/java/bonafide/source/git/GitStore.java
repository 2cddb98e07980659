package bonafide.source.git;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The objects that lie in a repository's own folder, loose and packed. Objects that it borrows from elsewhere are not
 * there, links are not followed, and an object is what it says only where its bytes have its hash.
 */
final class GitStore implements Closeable {
    private static final int MOST_PACKS = 400;
    private static final int LONGEST_HEADER = 32;

    private final Path objects;
    private final List<GitPack> packs = new ArrayList<>();
    private final boolean[] looseFolders = new boolean[256];
    private final List<String> damage = new ArrayList<>();

    private GitStore(Path objects) {
        this.objects = objects;
    }

    /** Opens a repository whose hashes are that many characters long. */
    static GitStore open(Path repository, int hashCharacters) throws IOException {
        GitStore store = new GitStore(repository.resolve("objects"));
        for (int first = 0; first < store.looseFolders.length; first++) {
            Path loose = store.objects.resolve(HexFormat.of().toHexDigits((byte) first));
            store.looseFolders[first] = Files.isDirectory(loose, LinkOption.NOFOLLOW_LINKS);
        }
        Path folder = store.objects.resolve("pack");
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path index : indexes(folder)) {
                store.add(index, hashCharacters / 2);
            }
        }
        return store;
    }

    /** What of the store cannot be read at all. */
    List<String> damage() {
        return damage;
    }

    /** The object of that hash, or empty where it is not here; throws where it is damaged. */
    Optional<GitObject> read(String hash) throws IOException {
        Optional<GitObject> found = loose(hash);
        for (int index = 0; index < packs.size() && found.isEmpty(); index++) {
            OptionalLong offset = packs.get(index).find(hash);
            if (offset.isPresent()) {
                found = Optional.of(packs.get(index).read(offset.getAsLong()));
                // Commits that belong together mostly lie in one pack.
                packs.addFirst(packs.remove(index));
            }
        }
        if (found.isPresent() && !hash(found.get(), hash.length()).equals(hash)) {
            throw new GitDamage("its bytes do not have its hash");
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        for (GitPack pack : packs) {
            pack.close();
        }
    }

    private static List<Path> indexes(Path folder) throws IOException {
        List<Path> indexes = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.idx")) {
            stream.forEach(indexes::add);
        }
        indexes.sort(null);
        return indexes;
    }

    private void add(Path index, int hashLength) {
        if (packs.size() == MOST_PACKS) {
            damage.add("has more than " + MOST_PACKS + " packs");
            return;
        }
        String name = String.valueOf(index.getFileName());
        try {
            Path pack = index.resolveSibling(name.replaceFirst("idx$", "pack"));
            packs.add(GitPack.open(pack, index, hashLength));
        } catch (IOException failed) {
            damage.add("has a pack that cannot be read (" + name + "): " + failed.getMessage());
        }
    }

    private Optional<GitObject> loose(String hash) throws IOException {
        if (!looseFolders[HexFormat.fromHexDigits(hash, 0, 2)]) {
            return Optional.empty();
        }
        Path file = objects.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = new InflaterInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            byte[] bytes = in.readNBytes(LONGEST_HEADER + GitPack.LONGEST);
            int end = 0;
            while (end < Math.min(LONGEST_HEADER, bytes.length) && bytes[end] != 0) {
                end++;
            }
            String[] header = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).split(" ", -1);
            byte[] content = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
            if (header.length != 2 || !header[1].equals(String.valueOf(content.length))) {
                throw new GitDamage("it is cut off, or longer than " + GitPack.LONGEST / 1024 + " KiB");
            }
            return Optional.of(new GitObject(header[0], content));
        } catch (ZipException | java.io.EOFException broken) {
            throw new GitDamage("it cannot be inflated: " + broken.getMessage());
        }
    }

    private static String hash(GitObject object, int characters) {
        try {
            MessageDigest digest = MessageDigest.getInstance(characters == 40 ? "SHA-1" : "SHA-256");
            String header = object.type() + " " + object.content().length + "\0";
            digest.update(header.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest.digest(object.content()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1 and SHA-256", impossible);
        }
    }
}
