package bonafide.observation;

import java.util.Optional;

/**
 * An IP address, version 4 or 6, as 128 bits; version 4 stands in its mapped form (RFC 4291, section 2.5.5.2), so that
 * {@code 192.0.2.1}, {@code ::ffff:192.0.2.1} and {@code 192.0.2.1:443} are one address.
 */
public record IpAddress(long high, long low) implements Comparable<IpAddress> {
    private static final long MAPPED = 0x0000_FFFF_0000_0000L;
    private static final int LONGEST = 64;

    /** Reads dotted, colon and mapped forms, with or without a port, brackets or a zone. No name is ever resolved. */
    public static Optional<IpAddress> parse(String text) {
        String bare = withoutPortAndZone(text.strip());
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        return bare.indexOf(':') < 0 ? parseFour(bare) : parseSix(bare);
    }

    /** The version 4 address with these 32 bits. */
    public static IpAddress four(int bits) {
        return new IpAddress(0, MAPPED | (bits & 0xFFFF_FFFFL));
    }

    /** Whether this is a version 4 address, mapped or not. */
    public boolean isFour() {
        return high == 0 && (low & 0xFFFF_FFFF_0000_0000L) == MAPPED;
    }

    /** The 32 bits of a version 4 address as an unsigned number. */
    public long fourBits() {
        return low & 0xFFFF_FFFFL;
    }

    /**
     * Whether the address belongs to nobody on the public network: private, loopback, link-local, shared (RFC 6598) or
     * unspecified. Documentation ranges count as public, so that examples behave like real ones.
     */
    public boolean isPrivate() {
        if (isFour()) {
            long bits = fourBits();
            return bits >>> 24 == 10
                    || bits >>> 24 == 127
                    || bits >>> 24 == 0
                    || bits >>> 20 == 0xAC1
                    || bits >>> 16 == 0xC0A8
                    || bits >>> 16 == 0xA9FE
                    || bits >>> 22 == 0x191;
        }
        return high >>> 57 == 0x7E || high >>> 54 == 0x3FA || (high == 0 && low <= 1);
    }

    /** The address with all but the first {@code bits} bits cleared; for version 4 counted within its 32 bits. */
    public IpAddress network(int bits) {
        int kept = isFour() ? bits + 96 : bits;
        if (kept >= 128) {
            return this;
        }
        long keptHigh = kept >= 64 ? high : kept == 0 ? 0 : high & -1L << (64 - kept);
        long keptLow = kept <= 64 ? 0 : low & -1L << (128 - kept);
        return new IpAddress(keptHigh, keptLow);
    }

    @Override
    public int compareTo(IpAddress other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** The canonical text: dotted for version 4, RFC 5952 for version 6. */
    @Override
    public String toString() {
        if (isFour()) {
            long bits = fourBits();
            return (bits >>> 24) + "." + ((bits >>> 16) & 255) + "." + ((bits >>> 8) & 255) + "." + (bits & 255);
        }
        return sixText();
    }

    private static String withoutPortAndZone(String text) {
        if (text.startsWith("[")) {
            int close = text.indexOf(']');
            return close < 0 ? "" : withoutPortAndZone(text.substring(1, close));
        }
        int zone = text.indexOf('%');
        String address = zone < 0 ? text : text.substring(0, zone);
        int colon = address.indexOf(':');
        boolean dottedWithPort = colon > 0 && colon == address.lastIndexOf(':') && address.indexOf('.') > 0;
        return dottedWithPort ? address.substring(0, colon) : address;
    }

    private static Optional<IpAddress> parseFour(String text) {
        long bits = 0;
        int parts = 0;
        int part = 0;
        int digits = 0;
        for (int index = 0; index <= text.length(); index++) {
            char character = index == text.length() ? '.' : text.charAt(index);
            if (character == '.') {
                if (digits == 0 || parts == 4) {
                    return Optional.empty();
                }
                bits = (bits << 8) | part;
                parts++;
                part = 0;
                digits = 0;
            } else {
                part = part * 10 + character - '0';
                digits++;
                if (character < '0' || character > '9' || digits > 3 || part > 255) {
                    return Optional.empty();
                }
            }
        }
        return parts == 4 ? Optional.of(four((int) bits)) : Optional.empty();
    }

    private static Optional<IpAddress> parseSix(String text) {
        int[] groups = new int[8];
        int gap = text.indexOf("::");
        if (gap < 0) {
            return readGroups(text, groups, 0) == 8 ? Optional.of(ofGroups(groups)) : Optional.empty();
        }
        int[] tail = new int[8];
        int before = gap == 0 ? 0 : readGroups(text.substring(0, gap), groups, 0);
        int after = gap == text.length() - 2 ? 0 : readGroups(text.substring(gap + 2), tail, 0);
        if (before < 0 || after < 0 || before + after > 7) {
            return Optional.empty();
        }
        System.arraycopy(tail, 0, groups, 8 - after, after);
        return Optional.of(ofGroups(groups));
    }

    /** Fills {@code groups} from the text and returns how many it held, or -1 where the text is no list of groups. */
    private static int readGroups(String text, int[] groups, int from) {
        int count = from;
        int start = 0;
        while (start <= text.length()) {
            int colon = text.indexOf(':', start);
            String group = text.substring(start, colon < 0 ? text.length() : colon);
            if (colon < 0 && group.indexOf('.') >= 0) {
                Optional<IpAddress> four = parseFour(group);
                if (four.isEmpty() || count > 6) {
                    return -1;
                }
                groups[count] = (int) (four.get().fourBits() >>> 16);
                groups[count + 1] = (int) (four.get().fourBits() & 0xFFFF);
                return count + 2;
            }
            if (group.isEmpty() || group.length() > 4 || count == 8) {
                return -1;
            }
            int value = hexadecimal(group);
            if (value < 0) {
                return -1;
            }
            groups[count] = value;
            count++;
            if (colon < 0) {
                return count;
            }
            start = colon + 1;
        }
        return -1;
    }

    private static int hexadecimal(String group) {
        int value = 0;
        for (int index = 0; index < group.length(); index++) {
            int digit = group.charAt(index) < 128 ? Character.digit(group.charAt(index), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = (value << 4) | digit;
        }
        return value;
    }

    private static IpAddress ofGroups(int[] groups) {
        long high = 0;
        long low = 0;
        for (int index = 0; index < 4; index++) {
            high = (high << 16) | groups[index];
            low = (low << 16) | groups[index + 4];
        }
        return new IpAddress(high, low);
    }

    private int group(int index) {
        return (int) ((index < 4 ? high >>> (48 - 16 * index) : low >>> (48 - 16 * (index - 4))) & 0xFFFF);
    }

    private String sixText() {
        int longestFrom = -1;
        int longest = 1;
        for (int from = 0; from < 8; from++) {
            int length = 0;
            while (from + length < 8 && group(from + length) == 0) {
                length++;
            }
            if (length > longest) {
                longest = length;
                longestFrom = from;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < 8; index++) {
            if (index == longestFrom) {
                text.append("::");
                index += longest - 1;
            } else {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(group(index)));
            }
        }
        return text.toString();
    }
}
