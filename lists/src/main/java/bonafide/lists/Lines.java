package bonafide.lists;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The lines of a text, without remarks and empty ones. */
final class Lines {
    private static final int LONGEST = 4096;

    private Lines() {}

    /** Hands every line over with its number, counted from 1, stripped and cut to 4096 characters. */
    static void each(byte[] content, BiConsumer<Integer, String> take) {
        int number = 0;
        int at = 0;
        while (at < content.length) {
            int end = at;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            number++;
            String line = new String(content, at, Math.min(end - at, LONGEST), StandardCharsets.UTF_8);
            String bare = (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                take.accept(number, bare);
            }
            at = end + 1;
        }
    }
}
