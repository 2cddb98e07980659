package bonafide.report.page;

import java.util.List;
import java.util.Locale;

/** Numbers and lists in words. */
public final class Counted {
    private Counted() {}

    /** {@code 1 file}, {@code 1,200 files}. */
    public static String of(long count, String one, String several) {
        return number(count) + " " + (count == 1 ? one : several);
    }

    /** {@code 1,200}. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A clause as a sentence of its own: with a capital and a full stop. */
    static String sentence(String clause) {
        if (clause.isEmpty()) {
            return "";
        }
        int first = clause.codePointAt(0);
        String capital = Character.toString(Character.toUpperCase(first));
        String text = capital + clause.substring(Character.charCount(first));
        return text.endsWith(".") ? text : text + ".";
    }

    /** {@code a, b and c}. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** The first of them, and how many more there are. */
    static String first(List<String> words, int most) {
        return words.size() <= most
                ? list(words)
                : String.join(", ", words.subList(0, most)) + " and " + number(words.size() - most) + " more";
    }
}
