package bonafide.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step on the way to the fields that {@link JsonFields} looks for. */
final class FieldNode {
    /** Instead of a field's number where only fields within it are looked for. */
    static final int NO_FIELD = -1;

    private final byte[] name;
    private final long beginning;
    private final List<FieldNode> children = new ArrayList<>();
    private final Optional<FieldNode> self = Optional.of(this);
    private long lengths;
    private int field = NO_FIELD;

    private FieldNode(byte[] name) {
        this.name = name;
        this.beginning = beginning(name, 0, name.length);
    }

    /** The way to these fields, in which a slash leads into one; each has its place in the list as its number. */
    static FieldNode of(List<String> paths) {
        FieldNode root = new FieldNode(new byte[0]);
        for (int field = 0; field < paths.size(); field++) {
            FieldNode node = root;
            for (String name : paths.get(field).split("/", -1)) {
                node = node.child(name.getBytes(StandardCharsets.UTF_8));
            }
            node.field = field;
        }
        return root;
    }

    /** The number of the field, or {@link #NO_FIELD}. */
    int field() {
        return field;
    }

    /** Whether fields within it are looked for. */
    boolean leadsOn() {
        return lengths != 0;
    }

    /** The step with the name that stands between two places. */
    Optional<FieldNode> find(byte[] bytes, int from, int to) {
        int length = to - from;
        if ((lengths & bit(length)) == 0) {
            return Optional.empty();
        }
        long word = beginning(bytes, from, to);
        for (int index = 0; index < children.size(); index++) {
            FieldNode child = children.get(index);
            if (child.beginning == word && Arrays.equals(child.name, 0, child.name.length, bytes, from, to)) {
                return child.self;
            }
        }
        return Optional.empty();
    }

    private FieldNode child(byte[] wanted) {
        return find(wanted, 0, wanted.length).orElseGet(() -> {
            FieldNode child = new FieldNode(wanted);
            children.add(child);
            lengths |= bit(wanted.length);
            return child;
        });
    }

    /** Most names are told apart by their length alone. */
    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }

    /** Up to eight bytes as a number. */
    private static long beginning(byte[] bytes, int from, int to) {
        int length = Math.min(to - from, Long.BYTES);
        if (from + Long.BYTES <= bytes.length) {
            return length == 0 ? 0 : Words.at(bytes, from) & (-1L >>> (Long.SIZE - Byte.SIZE * length));
        }
        long word = 0;
        for (int index = length - 1; index >= 0; index--) {
            word = word << Byte.SIZE | (bytes[from + index] & 0xFF);
        }
        return word;
    }
}
