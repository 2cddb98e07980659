package bonafide.observation;

import java.util.HexFormat;
import java.util.Optional;

/** The SHA-256 of a raw record, as four big-endian words: a third of the memory that its text would take. */
public record Sha256(long first, long second, long third, long fourth) implements RecordHash {
    /** Reads the 32 bytes of a digest; any other length is a bug of the caller. */
    public static Sha256 of(byte[] digest) {
        if (digest.length != 32) {
            throw new IllegalArgumentException("a SHA-256 has 32 bytes, not " + digest.length);
        }
        return new Sha256(word(digest, 0), word(digest, 8), word(digest, 16), word(digest, 24));
    }

    /** Reads 64 hexadecimal digits in either case. */
    public static Optional<Sha256> parse(String text) {
        if (text.length() != 64 || !text.chars().allMatch(Sha256::isHexadecimal)) {
            return Optional.empty();
        }
        return Optional.of(of(HexFormat.of().parseHex(text)));
    }

    @Override
    public Optional<Sha256> sha256() {
        return Optional.of(this);
    }

    /** The digest as 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }

    private static boolean isHexadecimal(int character) {
        return character < 128 && Character.digit(character, 16) >= 0;
    }

    private static long word(byte[] bytes, int from) {
        long word = 0;
        for (int index = from; index < from + 8; index++) {
            word = (word << 8) | (bytes[index] & 0xFF);
        }
        return word;
    }
}
