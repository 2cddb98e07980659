package bonafide.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens what a file is packed in, as its content shows: gzip, zip, and archives within archives. How much may come out, in
 * all and for each byte of the file, is bounded; nothing is ever written to the disk.
 */
final class Unpacking {
    private static final String UNSAFE_NAME = "has an entry whose name leads out of the archive";

    private static final int LONGEST_NAME = 400;

    private final Taker taker;
    private final Counted file;
    private long unpacked;
    private int entries;
    private final Map<String, Integer> names = new HashMap<>();

    private Unpacking(Counted file, Taker taker) {
        this.file = file;
        this.taker = taker;
    }

    /** Takes what was packed. */
    interface Taker {
        /** Reads a file's bytes; where they fail on the way, {@link Held#failure} says how. */
        void file(String name, Held in) throws IOException;

        /** Something that is not read. */
        void refused(String name, String reason, String hint);
    }

    /** Hands on what the file holds, or the file itself where it is not packed. */
    static void open(String name, InputStream in, Taker taker) throws IOException {
        Counted counted = new Counted(in);
        new Unpacking(counted, taker).content(name, counted, 0);
    }

    private void content(String name, InputStream in, int depth) throws IOException {
        Held held = new Held(in);
        BufferedInputStream buffered = new BufferedInputStream(held, 64 * 1024);
        buffered.mark(4);
        byte[] magic = buffered.readNBytes(4);
        buffered.reset();
        boolean gzip = magic.length > 1 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B;
        boolean zip = magic.length == 4
                && magic[0] == 'P'
                && magic[1] == 'K'
                && ((magic[2] == 3 && magic[3] == 4) || (magic[2] == 5 && magic[3] == 6));
        if (!gzip && !zip) {
            taker.file(name, new Held(buffered, held, depth > 0));
        } else if (depth == Bounds.ARCHIVE_DEPTH) {
            taker.refused(
                    name,
                    "lies more than " + Bounds.ARCHIVE_DEPTH + " archives deep",
                    "unpack it and put the files into the folder");
        } else if (gzip) {
            content(name, new Measured(new GZIPInputStream(buffered, 64 * 1024)), depth + 1);
        } else {
            entries(name, new ZipEnd(buffered), depth);
        }
        if (held.failure() instanceof TooMuch bomb) {
            throw bomb;
        }
    }

    private void entries(String archive, ZipEnd bytes, int depth) throws IOException {
        ZipInputStream zip = new ZipInputStream(bytes);
        InputStream measured = new Measured(zip);
        String last = "its beginning";
        int found = 0;
        try {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                last = entry(archive, entry, measured, depth);
                measured.transferTo(OutputStream.nullOutputStream());
                found++;
            }
            compare(archive, bytes.entries(), found);
        } catch (TooMuch bomb) {
            throw bomb;
        } catch (IOException damaged) {
            taker.refused(
                    archive,
                    "cannot be unpacked beyond " + last + ": " + damaged.getMessage(),
                    "was it damaged, or encrypted? Unpack it by hand");
        }
    }

    private void compare(String archive, OptionalInt said, int found) {
        if (said.isEmpty()) {
            taker.refused(archive, "is an archive that is cut off", "export it again: what stands before was read");
        } else if (said.getAsInt() == 0 && found == 0) {
            taker.refused(archive, "is an archive without entries", "remove it");
        } else if (!ZipEnd.agree(said.getAsInt(), found)) {
            taker.refused(
                    archive,
                    "says that it has " + said.getAsInt() + " entries, of which " + found + " were found",
                    "was it damaged? Unpack it by hand");
        }
    }

    /** Takes an entry and returns the name that it is shown by. */
    private String entry(String archive, ZipEntry entry, InputStream measured, int depth) throws IOException {
        entries++;
        if (entries > Bounds.ENTRIES) {
            throw new TooMuch("has more than " + Bounds.ENTRIES + " entries");
        }
        String shown = archive + "!" + Shown.of(entry.getName(), LONGEST_NAME);
        int seen = names.merge(shown, 1, Integer::sum);
        String name = seen == 1 ? shown : shown + "#" + seen;
        if (leadsOut(entry.getName())) {
            taker.refused(name, UNSAFE_NAME, "nothing was read from it; ask who made this archive");
        } else if (!entry.isDirectory()) {
            entry(name, measured, depth);
        }
        return name;
    }

    private void entry(String name, InputStream in, int depth) throws IOException {
        try {
            content(name, in, depth + 1);
        } catch (TooMuch bomb) {
            throw bomb;
        } catch (IOException damaged) {
            taker.refused(name, "cannot be unpacked: " + damaged.getMessage(), "was the archive damaged?");
        }
    }

    /** Names that are not text make some versions of the library throw something that is no {@link IOException}. */
    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException notText) {
            throw new IOException("an entry's name is not text", notText);
        }
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        return path.startsWith("/") || drive || ("/" + path + "/").contains("/../") || path.indexOf('\0') >= 0;
    }

    /** More came out of an archive than is read. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    /**
     * Bytes that end where reading them fails, so that what stands before the failure is not lost. The failure is kept for
     * whoever asks afterwards.
     */
    static final class Held extends FilterInputStream {
        private final Held first;
        private final boolean packed;
        private @Nullable IOException failure;

        private Held(InputStream in) {
            super(in);
            this.first = this;
            this.packed = false;
        }

        /** The same bytes through a buffer. */
        private Held(InputStream buffered, Held first, boolean packed) {
            super(buffered);
            this.first = first;
            this.packed = packed;
        }

        /** Whether they stand in the file otherwise than they come here. */
        boolean packed() {
            return packed;
        }

        /** Why the bytes ended before their time, or null where they did not. */
        @Nullable IOException failure() {
            return first.failure;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (failure != null) {
                return -1;
            }
            try {
                return in.read(target, offset, length);
            } catch (IOException failed) {
                failure = failed;
                return -1;
            }
        }
    }

    /** Counts the bytes of the file on the disk. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    /** Watches how much comes out. */
    private final class Measured extends FilterInputStream {
        Measured(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            measure(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            measure(Math.max(read, 0));
            return read;
        }

        private void measure(int read) throws TooMuch {
            unpacked += read;
            if (unpacked > Bounds.UNPACKED) {
                throw new TooMuch("more than " + (Bounds.UNPACKED >> 30) + " GiB come out of it");
            }
            if (unpacked > Bounds.RATIO_FROM && unpacked / Bounds.RATIO > file.count) {
                throw new TooMuch("more than " + Bounds.RATIO + " times its size comes out of it");
            }
        }
    }
}
