package bonafide.source.git;

/** The difference between two objects, as packs keep it: stretches of the older one, and bytes that are new. */
final class GitDelta {
    private final byte[] delta;
    private int at;

    private GitDelta(byte[] delta) {
        this.delta = delta;
    }

    /** What becomes of the base. */
    static byte[] apply(byte[] base, byte[] delta, int longest) throws GitDamage {
        return new GitDelta(delta).apply(base, longest);
    }

    private byte[] apply(byte[] base, int longest) throws GitDamage {
        long from = size();
        long length = size();
        if (from != base.length || length > longest) {
            throw new GitDamage("a difference fits no object, or makes one that is too large");
        }
        byte[] result = new byte[(int) length];
        int filled = 0;
        while (at < delta.length) {
            int command = next();
            int offset = 0;
            int count = command;
            byte[] source = delta;
            if ((command & 0x80) != 0) {
                offset = little(command, 4);
                count = little(command >> 4, 3);
                count = count == 0 ? 0x10000 : count;
                source = base;
            } else {
                offset = at;
                at += count;
            }
            boolean fits =
                    count > 0 && offset >= 0 && count <= source.length - offset && count <= result.length - filled;
            if (!fits) {
                throw new GitDamage("a difference leads outside of the object");
            }
            System.arraycopy(source, offset, result, filled, count);
            filled += count;
        }
        if (filled != result.length) {
            throw new GitDamage("a difference ends too early");
        }
        return result;
    }

    /** A number of which those bytes are given whose bits are set. */
    private int little(int bits, int bytes) throws GitDamage {
        int value = 0;
        for (int index = 0; index < bytes; index++) {
            if ((bits >> index & 1) != 0) {
                value |= next() << 8 * index;
            }
        }
        return value;
    }

    private long size() throws GitDamage {
        long value = 0;
        int shift = 0;
        int next;
        do {
            next = next();
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while ((next & 0x80) != 0 && shift < 56);
        return value;
    }

    private int next() throws GitDamage {
        if (at >= delta.length) {
            throw new GitDamage("a difference ends too early");
        }
        return delta[at++] & 0xFF;
    }
}
