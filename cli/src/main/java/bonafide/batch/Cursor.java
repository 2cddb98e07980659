package bonafide.batch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link Bytes} wrote, from any place on. For one thread. */
final class Cursor {
    private final ByteBuffer buffer;

    Cursor(ByteBuffer buffer) {
        this.buffer = buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    int position() {
        return buffer.position();
    }

    void position(int position) {
        buffer.position(position);
    }

    boolean ended() {
        return !buffer.hasRemaining();
    }

    int oneByte() {
        return buffer.get() & 0xFF;
    }

    long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = buffer.get();
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
        return buffer.getLong();
    }

    /** Copies bytes as they are. */
    void copy(Bytes to, int length) {
        to.copy(buffer.array(), buffer.arrayOffset() + buffer.position(), length);
        buffer.position(buffer.position() + length);
    }

    String text() {
        byte[] encoded = new byte[count()];
        buffer.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
