package bonafide.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. */
final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private Words() {}

    /** The eight bytes from there on, the first lowest. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Where a byte first stands from {@code from} on, or {@code to} where it does not before that. */
    static int find(byte[] bytes, int from, int to, byte wanted) {
        long pattern = ONES * (wanted & 0xFF);
        int index = behindLongStretchWithout(pattern, bytes, from, to);
        for (; index + Long.BYTES <= to; index += Long.BYTES) {
            long hits = zeros(at(bytes, index) ^ pattern);
            if (hits != 0) {
                return index + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (index < to && bytes[index] != wanted) {
            index++;
        }
        return index;
    }

    /** Four words at once, as long as none holds it: lines are long. */
    private static int behindLongStretchWithout(long pattern, byte[] bytes, int from, int to) {
        int index = from;
        while (index + 4 * Long.BYTES <= to
                && (zeros(at(bytes, index) ^ pattern)
                                | zeros(at(bytes, index + Long.BYTES) ^ pattern)
                                | zeros(at(bytes, index + 2 * Long.BYTES) ^ pattern)
                                | zeros(at(bytes, index + 3 * Long.BYTES) ^ pattern))
                        == 0) {
            index += 4 * Long.BYTES;
        }
        return index;
    }

    /** Where a quote or backslash first stands from {@code from} on, or {@code to}. */
    static int findQuote(byte[] bytes, int from, int to) {
        int index = from;
        for (; index + Long.BYTES <= to; index += Long.BYTES) {
            long word = at(bytes, index);
            long hits = zeros(word ^ ONES * '"') | zeros(word ^ ONES * '\\');
            if (hits != 0) {
                return index + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (index < to && bytes[index] != '"' && bytes[index] != '\\') {
            index++;
        }
        return index;
    }

    /** The place behind a JSON text, from behind its first quote on; negative where it does not end before {@code to}. */
    static int behindText(byte[] bytes, int from, int to) {
        int at = from;
        while (true) {
            at = findQuote(bytes, at, to);
            if (at >= to) {
                return -1;
            }
            if (bytes[at] == '"') {
                return at + 1;
            }
            at += 2;
        }
    }

    /** Whether all bytes are ASCII and none is a backslash. */
    static boolean isPlain(byte[] bytes, int from, int to) {
        int index = from;
        long seen = 0;
        for (; index + Long.BYTES <= to; index += Long.BYTES) {
            long word = at(bytes, index);
            seen |= (word & HIGHS) | zeros(word ^ ONES * '\\');
        }
        for (; index < to; index++) {
            seen |= bytes[index] < 0 || bytes[index] == '\\' ? 1 : 0;
        }
        return seen == 0;
    }

    /** Marks the lowest byte that is zero; bytes above it may be marked wrongly. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }
}
