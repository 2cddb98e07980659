package bonafide.lists;

import bonafide.observation.IpAddress;
import java.util.Optional;

/**
 * The addresses from one to another, both included, and a number that stands for what is said of them. The family is that of the
 * first address: {@code ::/80} is version 6 although it ends where the mapped addresses of version 4 end.
 *
 * @param value 1 to 65535
 */
record Range(IpAddress first, IpAddress last, int value) {
    Range {
        if ((first.isFour() && !last.isFour()) || first.compareTo(last) > 0 || value < 1 || value > 0xFFFF) {
            throw new IllegalArgumentException("no range: " + first + " to " + last + " = " + value);
        }
    }

    /** Reads {@code 192.0.2.0/24}, {@code 2001:db8::/32} or a single address. Bits behind the prefix are ignored. */
    static Optional<Range> parse(String text, int value) {
        int slash = text.indexOf('/');
        Optional<IpAddress> address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int longest = address.get().isFour() ? 32 : 128;
        int bits = slash < 0 ? longest : prefix(text.substring(slash + 1).strip());
        return bits < 0 || bits > longest ? Optional.empty() : Optional.of(network(address.get(), bits, value));
    }

    /** The network of that many leading bits around an address. */
    static Range network(IpAddress address, int bits, int value) {
        IpAddress first = address.network(bits);
        return new Range(first, last(first, first.isFour() ? bits + 96 : bits), value);
    }

    /** The address behind the last one; for the very last address that is the very first. */
    IpAddress behind() {
        return last.low() == -1 ? new IpAddress(last.high() + 1, 0) : new IpAddress(last.high(), last.low() + 1);
    }

    /** Whether no address lies behind this range. */
    boolean reachesTheEnd() {
        return last.high() == -1 && last.low() == -1;
    }

    /** Orders the narrower first. */
    static int byWidth(Range one, Range other) {
        int byHigh = Long.compareUnsigned(one.widthHigh(), other.widthHigh());
        return byHigh != 0
                ? byHigh
                : Long.compareUnsigned(one.last.low() - one.first.low(), other.last.low() - other.first.low());
    }

    private long widthHigh() {
        boolean borrow = Long.compareUnsigned(last.low(), first.low()) < 0;
        return last.high() - first.high() - (borrow ? 1 : 0);
    }

    private static IpAddress last(IpAddress first, int bits) {
        long high = bits >= 64 ? first.high() : first.high() | -1L >>> bits;
        long low = bits >= 128 ? first.low() : bits <= 64 ? -1L : first.low() | -1L >>> (bits - 64);
        return new IpAddress(high, low);
    }

    private static int prefix(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= 3
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
