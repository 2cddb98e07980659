package bonafide.source.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the writer of a message wrote themselves: without the lines it quotes and without what it forwards. Nobody is to
 * answer for words that somebody else wrote.
 */
final class OwnWords {
    private static final Pattern DIVIDER = Pattern.compile("-{3,}\\s*[\\p{L}][\\p{L} ]{2,40}\\s*-{3,}|_{20,}");
    private static final Pattern FORWARDED = Pattern.compile("(?i)begin forwarded message:");
    private static final Pattern WROTE = Pattern.compile("(?i)on .{5,300} wrote:");
    private static final Pattern HEADER = Pattern.compile("(?i)\\*?(?:sent|date|to|subject):.*");

    /** No line that divides is longer; longer ones are not looked at, so that no pattern is led astray by them. */
    private static final int LONGEST_DIVIDER = 400;

    private OwnWords() {}

    static String of(String text) {
        List<String> lines =
                text.replace('\u00A0', ' ').lines().map(String::strip).toList();
        List<String> own = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (begins(lines, index)) {
                break;
            }
            if (!line.startsWith(">") && !introduces(lines, index)) {
                own.add(line);
            }
        }
        return String.join("\n", own).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Whether everything from this line on is somebody else's. */
    private static boolean begins(List<String> lines, int index) {
        String line = lines.get(index);
        if (line.length() > LONGEST_DIVIDER) {
            return false;
        }
        if (DIVIDER.matcher(line).matches() || FORWARDED.matcher(line).matches()) {
            return true;
        }
        String two = line + (index + 1 < lines.size() ? " " + lines.get(index + 1) : "");
        boolean wrote = WROTE.matcher(line).matches()
                || (line.startsWith("On ") && WROTE.matcher(two).matches());
        if (wrote) {
            return next(lines, WROTE.matcher(line).matches() ? index : index + 1)
                    .filter(next -> next.startsWith(">"))
                    .isEmpty();
        }
        return line.regionMatches(true, 0, "From:", 0, 5) && isHeader(lines, index + 1);
    }

    private static boolean isHeader(List<String> lines, int from) {
        return from < lines.size() && HEADER.matcher(lines.get(from)).matches();
    }

    /** Whether a line only says who wrote the quoted lines below it, in whatever language. */
    private static boolean introduces(List<String> lines, int index) {
        String line = lines.get(index);
        boolean over = line.endsWith(":")
                && next(lines, index).filter(next -> next.startsWith(">")).isPresent();
        boolean firstOfTwo = line.startsWith("On ")
                && index + 1 < lines.size()
                && lines.get(index + 1).endsWith("wrote:");
        return over || firstOfTwo;
    }

    private static Optional<String> next(List<String> lines, int index) {
        return lines.subList(Math.min(index + 1, lines.size()), Math.min(index + 4, lines.size())).stream()
                .filter(line -> !line.isBlank())
                .findFirst();
    }
}
