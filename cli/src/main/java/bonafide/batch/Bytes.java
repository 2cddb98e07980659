package bonafide.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow as values are written to them. For one thread. */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;

    Bytes(int room) {
        this.bytes = new byte[room];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** What was written; valid until more is. */
    ByteBuffer written() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    /** A copy of what was written since there were so many bytes. */
    byte[] since(int from) {
        return Arrays.copyOfRange(bytes, from, size);
    }

    void oneByte(int value) {
        need(1);
        bytes[size++] = (byte) value;
    }

    /** A whole number in as few bytes as it needs: seven bits a byte, the lowest first. */
    void number(long value) {
        need(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A whole number that may be negative. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    /** Eight bytes. */
    void fixed(long value) {
        need(8);
        LONGS.set(bytes, size, value);
        size += 8;
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        copy(encoded, 0, encoded.length);
    }

    void copy(byte[] source, int from, int length) {
        need(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void copy(Bytes other) {
        copy(other.bytes, 0, other.size);
    }

    private void need(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
