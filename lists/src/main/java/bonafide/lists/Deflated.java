package bonafide.lists;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A deflated part of a file: its plain and its deflated length as numbers, then the bytes. A number is written in groups
 * of seven bits, the lowest first, all but the last with the eighth bit set. What is broken unpacks to nothing.
 *
 * @param from where the deflated bytes begin
 * @param length how many they are
 * @param size how many they are when unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // a window on a file that nobody compares
record Deflated(byte[] file, int from, int length, int size) {
    static final int LONGEST_NUMBER = 10;

    private static final int LARGEST = 1 << 26;

    static void write(ByteArrayOutputStream into, byte[] plain) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        number(into, plain.length);
        number(into, deflated.size());
        into.writeBytes(deflated.toByteArray());
    }

    static void number(ByteArrayOutputStream into, long number) {
        long left = number;
        while (left >>> 7 != 0) {
            into.write((int) ((left & 127) | 128));
            left >>>= 7;
        }
        into.write((int) left);
    }

    /** The part that begins there; of no length where none can. */
    static Deflated at(byte[] file, int position) {
        Numbers numbers = new Numbers(file, position);
        long size = numbers.number();
        int length = numbers.count(1);
        boolean broken = numbers.broken() || size < 0 || size > LARGEST;
        return broken ? new Deflated(file, file.length, 0, 0) : new Deflated(file, numbers.at(), length, (int) size);
    }

    /** The part behind this one. */
    Deflated next() {
        return at(file, from + length);
    }

    byte[] plain() {
        byte[] plain = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, from, length);
            return size > 0 && inflater.inflate(plain) == size ? plain : new byte[0];
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** Reads numbers and remembers that there were too few bytes for one. */
    static final class Numbers {
        private final byte[] bytes;
        private int at;
        private boolean broken;

        Numbers(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = Math.min(at, bytes.length);
        }

        long number() {
            long number = 0;
            for (int shift = 0; shift < 7 * LONGEST_NUMBER && at < bytes.length; shift += 7) {
                byte octet = bytes[at++];
                number |= (long) (octet & 127) << shift;
                if (octet >= 0) {
                    return number;
                }
            }
            broken = true;
            return 0;
        }

        /** How many things follow that take at least so many bytes each; 0 where so many cannot. */
        int count(int least) {
            long count = number();
            broken |= count < 0 || count > left() / least;
            return broken ? 0 : (int) count;
        }

        void skip(int length) {
            at += length;
        }

        int at() {
            return at;
        }

        int left() {
            return bytes.length - at;
        }

        boolean broken() {
            return broken;
        }
    }
}
