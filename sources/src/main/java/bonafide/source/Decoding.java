package bonafide.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Brings a file's bytes to UTF-8 without a byte-order mark. */
final class Decoding {
    private static final int LOOKED_AT = 512;

    private Decoding() {}

    /**
     * A text in UTF-8.
     *
     * @param in its bytes
     * @param skipped how many bytes stand before them in the file
     * @param verbatim whether they stand in the file as they are here
     */
    record Decoded(InputStream in, int skipped, boolean verbatim) {}

    /** The same text in UTF-8. What is neither marked nor evidently UTF-16 is taken to be UTF-8 already. */
    static Decoded toUtf8(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 64 * 1024);
        buffered.mark(LOOKED_AT);
        byte[] head = buffered.readNBytes(LOOKED_AT);
        buffered.reset();
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            buffered.skipNBytes(3);
            return new Decoded(buffered, 3, true);
        }
        if (begins(head, 0xFF, 0xFE)) {
            buffered.skipNBytes(2);
            return transcoded(buffered, StandardCharsets.UTF_16LE);
        }
        if (begins(head, 0xFE, 0xFF)) {
            buffered.skipNBytes(2);
            return transcoded(buffered, StandardCharsets.UTF_16BE);
        }
        if (mostlyZero(head, 1) && !mostlyZero(head, 0)) {
            return transcoded(buffered, StandardCharsets.UTF_16LE);
        }
        return mostlyZero(head, 0) && !mostlyZero(head, 1)
                ? transcoded(buffered, StandardCharsets.UTF_16BE)
                : new Decoded(buffered, 0, true);
    }

    private static Decoded transcoded(InputStream in, Charset charset) {
        return new Decoded(new Transcoded(in, charset), 0, false);
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((head[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** Whether more than half of every other byte is zero, as in the UTF-16 of Latin text. */
    private static boolean mostlyZero(byte[] head, int from) {
        int zeros = 0;
        int all = 0;
        for (int index = from; index < head.length; index += 2) {
            zeros += head[index] == 0 ? 1 : 0;
            all++;
        }
        return all > 1 && zeros * 2 > all;
    }

    /** Characters of another encoding as UTF-8. */
    private static final class Transcoded extends InputStream {
        private final Reader reader;
        private final char[] characters = new char[8 * 1024];
        private byte[] bytes = new byte[0];
        private int position;
        private int kept;

        Transcoded(InputStream in, Charset charset) {
            this.reader = new InputStreamReader(in, charset);
        }

        @Override
        public int read() throws IOException {
            return position < bytes.length || refill() ? bytes[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (position == bytes.length && !refill()) {
                return -1;
            }
            int copied = Math.min(length, bytes.length - position);
            System.arraycopy(bytes, position, target, offset, copied);
            position += copied;
            return copied;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        /** A pair of surrogates that the buffer's end would part is kept together. */
        private boolean refill() throws IOException {
            int read = reader.read(characters, kept, characters.length - kept);
            int length = kept + Math.max(read, 0);
            if (length == 0) {
                return false;
            }
            boolean parted = read > 0 && Character.isHighSurrogate(characters[length - 1]);
            int taken = parted ? length - 1 : length;
            bytes = new String(characters, 0, taken).getBytes(StandardCharsets.UTF_8);
            position = 0;
            kept = length - taken;
            if (parted) {
                characters[0] = characters[taken];
            }
            return bytes.length > 0 || refill();
        }
    }
}
