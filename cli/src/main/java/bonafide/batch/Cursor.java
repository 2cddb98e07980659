package bonafide.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link Bytes} wrote, from any place on. For one thread. */
final class Cursor {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int end;
    private int position;

    /** Of a buffer in the heap, from its position on. */
    Cursor(ByteBuffer buffer) {
        this.bytes = buffer.array();
        this.position = buffer.arrayOffset() + buffer.position();
        this.end = buffer.arrayOffset() + buffer.limit();
    }

    int position() {
        return position;
    }

    void position(int place) {
        position = place;
    }

    boolean ended() {
        return position == end;
    }

    int oneByte() {
        return bytes[position++] & 0xFF;
    }

    long number() {
        byte first = bytes[position++];
        if (first >= 0) {
            return first;
        }
        long value = first & 0x7F;
        int shift = 7;
        while (true) {
            byte next = bytes[position++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    int count() {
        return (int) number();
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    long fixed() {
        long value = (long) LONGS.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    /** Copies bytes as they are. */
    void copy(Bytes to, int length) {
        to.copy(bytes, position, length);
        position += length;
    }

    String text() {
        int length = count();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }
}
