package bonafide.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * A zip archive's bytes, of which the last are kept: they say how many entries there are (APPNOTE 4.3.16), and what is read
 * from the front stops without a word where the next entry's header is damaged.
 */
final class ZipEnd extends FilterInputStream {
    private static final int LONGEST = 22 + 65_535;
    private static final int TOO_MANY_TO_SAY = 0xFFFF;

    private final byte[] last = new byte[2 * LONGEST];
    private int kept;

    ZipEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            keep(target, offset, read);
        }
        return read;
    }

    /** Reads what is left and looks for the number of entries; empty where the end of the archive is not there. */
    OptionalInt entries() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        for (int at = kept - 22; at >= 0; at--) {
            if (last[at] == 'P' && last[at + 1] == 'K' && last[at + 2] == 5 && last[at + 3] == 6) {
                return OptionalInt.of((last[at + 10] & 0xFF) | (last[at + 11] & 0xFF) << 8);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether an archive that says it has {@code said} entries has that many; large ones do not say. */
    static boolean agree(int said, int found) {
        return said == TOO_MANY_TO_SAY || said == found;
    }

    private void keep(byte[] bytes, int offset, int length) {
        int from = Math.max(0, length - LONGEST);
        int added = length - from;
        if (kept + added > last.length) {
            int left = Math.min(kept, LONGEST);
            System.arraycopy(last, kept - left, last, 0, left);
            kept = left;
        }
        System.arraycopy(bytes, offset + from, last, kept, added);
        kept += added;
    }
}
