package bonafide.lists;

import bonafide.observation.IpAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes small databases in MaxMind's format: a tree of addresses with records of 24 bits, data, metadata. */
final class DatabaseWriter {
    private static final int EMPTY = -1;

    private final String type;
    private final boolean six;
    private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {EMPTY, EMPTY}));
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** A database of that type; one of version 6 holds both families. */
    DatabaseWriter(String type, boolean six) {
        this.type = type;
        this.six = six;
    }

    /** Adds a record for a network. Put wider networks first and none that holds another. */
    DatabaseWriter put(String network, Map<String, ?> record) {
        Range range = Range.parse(network, 1).orElseThrow();
        int slash = network.indexOf('/');
        boolean four = range.first().isFour();
        int bits = slash < 0 ? (four ? 32 : 128) : Integer.parseInt(network.substring(slash + 1));
        int offset = data.size();
        write(record, data);
        insert(range.first(), four && six ? bits + 96 : bits, -2 - offset);
        return this;
    }

    byte[] toBytes(long builtAt) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int[] node : nodes) {
            number(pointer(node[0]), 3, file);
            number(pointer(node[1]), 3, file);
        }
        file.writeBytes(new byte[16]);
        file.writeBytes(data.toByteArray());
        file.writeBytes("\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("binary_format_major_version", new Unsigned(5, 2));
        metadata.put("binary_format_minor_version", new Unsigned(5, 0));
        metadata.put("build_epoch", new Unsigned(9, builtAt));
        metadata.put("database_type", type);
        metadata.put("description", Map.of("en", "made for a test"));
        metadata.put("ip_version", new Unsigned(5, six ? 6 : 4));
        metadata.put("languages", List.of("en"));
        metadata.put("node_count", new Unsigned(6, nodes.size()));
        metadata.put("record_size", new Unsigned(5, 24));
        write(metadata, file);
        return file.toByteArray();
    }

    /** Bytes to stand in a record as they are. */
    static final class Raw {
        private final byte[] bytes;

        Raw(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private record Unsigned(int type, long value) {}

    private void insert(IpAddress address, int bits, int leaf) {
        int node = 0;
        for (int bit = 0; bit < bits; bit++) {
            int side = bit(address, bit);
            if (bit == bits - 1) {
                nodes.get(node)[side] = leaf;
                return;
            }
            if (nodes.get(node)[side] < 0) {
                nodes.get(node)[side] = nodes.size();
                nodes.add(new int[] {EMPTY, EMPTY});
            }
            node = nodes.get(node)[side];
        }
    }

    /** Version 4 stands in the last 32 bits of version 6, behind 96 zero bits. */
    private int bit(IpAddress address, int index) {
        if (address.isFour()) {
            int inFour = six ? index - 96 : index;
            return inFour < 0 ? 0 : (int) (address.fourBits() >>> (31 - inFour)) & 1;
        }
        return (int) (index < 64 ? address.high() >>> (63 - index) : address.low() >>> (127 - index)) & 1;
    }

    private long pointer(int target) {
        return target == EMPTY ? nodes.size() : target >= 0 ? target : nodes.size() + 16L + (-2 - target);
    }

    private static void write(Object value, ByteArrayOutputStream into) {
        switch (value) {
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                control(2, bytes.length, into);
                into.writeBytes(bytes);
            }
            case Double number -> {
                control(3, 8, into);
                number(Double.doubleToLongBits(number), 8, into);
            }
            case Integer number -> write(new Unsigned(6, number), into);
            case Raw raw -> into.writeBytes(raw.bytes);
            case Boolean truth -> control(14, truth ? 1 : 0, into);
            case Unsigned number -> {
                control(number.type, 8 - Long.numberOfLeadingZeros(number.value) / 8, into);
                number(number.value, 8 - Long.numberOfLeadingZeros(number.value) / 8, into);
            }
            case List<?> list -> {
                control(11, list.size(), into);
                list.forEach(element -> write(element, into));
            }
            case Map<?, ?> map -> {
                control(7, map.size(), into);
                map.forEach((key, element) -> {
                    write(key, into);
                    write(element, into);
                });
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static void control(int type, int size, ByteArrayOutputStream into) {
        int small = Math.min(size, 29);
        into.write(type < 8 ? type << 5 | small : small);
        if (type >= 8) {
            into.write(type - 7);
        }
        if (small == 29) {
            into.write(size - 29);
        }
    }

    private static void number(long number, int bytes, ByteArrayOutputStream into) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            into.write((int) (number >>> shift));
        }
    }
}
