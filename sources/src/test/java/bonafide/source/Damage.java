package bonafide.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Damages that leave a record's shape and change what it says: one value for another, one of another record, one of another
 * type. Bytes alone ({@link Mutation}) are mostly refused before anything is made of them; these come through to the mappers.
 */
final class Damage {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "-",
            "0",
            "-1",
            "NaN",
            "1e999999",
            "9".repeat(30),
            "9223372036854775807",
            "-62135596800",
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "+999999999-12-31T23:59:59Z",
            "2026-02-30T25:61:61Z",
            "0000-00-00",
            "2026-03-14 09:26:53",
            "::ffff:999.1.2.3",
            "fe80::1%eth0",
            "192.0.2.1:99999",
            "@",
            "a@b",
            "<script>alert(1)</script>",
            "\\u001b[2J\\u0000\\u202e",
            "\\ud800",
            "=1+1",
            "../../x",
            "a/b/c/d@1,2",
            "US/OH/Columbus@91,181",
            "x".repeat(3_000));

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "12345678901234567890",
            "0.1",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "[\"a\",1]",
            "{\"id\":null}",
            "\"\"",
            "\"x\"");

    private Damage() {}

    /** The text with one to three values exchanged for others. */
    static byte[] of(byte[] file, byte[] other, Random chance) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String donor = new String(other, StandardCharsets.ISO_8859_1);
        for (int count = 1 + chance.nextInt(3); count > 0; count--) {
            text = once(text, donor, chance);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String once(String text, String donor, Random chance) {
        List<int[]> tokens = tokens(text);
        if (tokens.isEmpty()) {
            return text;
        }
        int[] token = tokens.get(chance.nextInt(tokens.size()));
        boolean quoted = token[0] > 0
                && text.charAt(token[0] - 1) == '"'
                && token[1] < text.length()
                && text.charAt(token[1]) == '"';
        if (quoted && chance.nextInt(3) == 0) {
            return text.substring(0, token[0] - 1) + pick(VALUES, chance) + text.substring(token[1] + 1);
        }
        return text.substring(0, token[0]) + replacement(text, tokens, donor, chance) + text.substring(token[1]);
    }

    private static String replacement(String text, List<int[]> tokens, String donor, Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> {
                int[] own = tokens.get(chance.nextInt(tokens.size()));
                yield text.substring(own[0], own[1]);
            }
            case 1 -> {
                List<int[]> others = tokens(donor);
                int[] foreign = others.isEmpty() ? new int[] {0, 0} : others.get(chance.nextInt(others.size()));
                yield donor.substring(foreign[0], foreign[1]);
            }
            default -> pick(TEXTS, chance);
        };
    }

    /** Stretches between punctuation that parts values. */
    private static List<int[]> tokens(String text) {
        List<int[]> tokens = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || "\",:{}[]\n\r\t;=<>".indexOf(text.charAt(index)) >= 0) {
                if (index > from) {
                    tokens.add(new int[] {from, index});
                }
                from = index + 1;
            }
        }
        return tokens;
    }

    private static String pick(List<String> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
