package bonafide.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files as accidents and attackers do. */
final class Mutation {
    private static final byte[][] NASTY = {
        "\"".getBytes(StandardCharsets.UTF_8),
        "{".getBytes(StandardCharsets.UTF_8),
        "}".getBytes(StandardCharsets.UTF_8),
        "[[[[".getBytes(StandardCharsets.UTF_8),
        "\\u0000".getBytes(StandardCharsets.UTF_8),
        "\\".getBytes(StandardCharsets.UTF_8),
        new byte[] {0},
        new byte[] {(byte) 0xC3, 0x28},
        "\n".getBytes(StandardCharsets.UTF_8),
        ",".getBytes(StandardCharsets.UTF_8),
        "NaN".getBytes(StandardCharsets.UTF_8),
        "1e999999".getBytes(StandardCharsets.UTF_8),
        "-".getBytes(StandardCharsets.UTF_8),
        "null".getBytes(StandardCharsets.UTF_8),
        "\u202E\u001B[31m".getBytes(StandardCharsets.UTF_8),
        "=cmd()".getBytes(StandardCharsets.UTF_8),
        "{\"a\":".repeat(2_000).getBytes(StandardCharsets.UTF_8),
        "9".repeat(400).getBytes(StandardCharsets.UTF_8),
        "x".repeat(70_000).getBytes(StandardCharsets.UTF_8)
    };

    private Mutation() {}

    /** The file with a few damages. */
    static byte[] of(byte[] file, Random chance) {
        byte[] damaged = file;
        for (int count = 1 + chance.nextInt(4); count > 0; count--) {
            damaged = once(damaged, chance);
        }
        return damaged;
    }

    private static byte[] once(byte[] file, Random chance) {
        if (file.length == 0) {
            return file;
        }
        int at = chance.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + chance.nextInt(40));
        return switch (chance.nextInt(6)) {
            case 0 -> replaced(file, at, at + 1, new byte[] {(byte) chance.nextInt(256)});
            case 1 -> replaced(file, at, at + length, new byte[0]);
            case 2 -> replaced(file, at, at, Arrays.copyOfRange(file, at, at + length));
            case 3 -> replaced(file, at, at + length, NASTY[chance.nextInt(NASTY.length)]);
            case 4 -> Arrays.copyOf(file, at);
            default -> replaced(file, at, at, NASTY[chance.nextInt(NASTY.length)]);
        };
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        byte[] result = new byte[file.length - (to - from) + by.length];
        System.arraycopy(file, 0, result, 0, from);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(file, to, result, from + by.length, file.length - to);
        return result;
    }
}
