package bonafide.source;

import bonafide.observation.RecordHash;
import bonafide.observation.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A file from which a record can be read once more, because its records stand in it as they were read. Any thread may ask. */
public final class SourceFile {
    private final Path path;
    private final OpenFiles open;
    private final int skipped;

    /** A file before whose first record so many bytes stand. */
    SourceFile(Path path, OpenFiles open, int skipped) {
        this.path = path;
        this.open = open;
        this.skipped = skipped;
    }

    /** Whether it is the same file, whoever opened it. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SourceFile file && path.equals(file.path) && skipped == file.skipped;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** That record, to be hashed later. */
    Stretch stretch(RawRecord raw) {
        CRC32C check = new CRC32C();
        check.update(raw.bytes(), raw.from(), raw.length());
        return new Stretch(this, skipped + raw.start(), raw.length(), (int) check.getValue());
    }

    /**
     * A record that is hashed when somebody asks for it. A checksum tells whether it is still what was read. It finds what
     * happened to be written meanwhile; it is no proof against somebody who forges records, who could do so before they are read.
     *
     * @param file in which it stands
     * @param at its first byte in the file
     * @param length in bytes
     * @param check the CRC-32C of its bytes
     */
    public record Stretch(SourceFile file, long at, int length, int check) implements RecordHash {
        @Override
        public Optional<Sha256> sha256() {
            try {
                byte[] bytes = file.open.read(file.path, at, length);
                CRC32C now = new CRC32C();
                now.update(bytes);
                return bytes.length == length && (int) now.getValue() == check
                        ? Optional.of(Digests.sha256(bytes, 0, length))
                        : Optional.empty();
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }
}
